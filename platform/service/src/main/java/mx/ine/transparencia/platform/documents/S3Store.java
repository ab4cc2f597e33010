package mx.ine.transparencia.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of an S3 service. */
final class S3Store implements DocumentStore {

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void keep(Path file, String sha256) throws IOException {
        if (has(sha256)) {
            return;
        }
        try {
            client.putObject(
                    put -> put.bucket(bucket).key(key(sha256)), RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean has(String sha256) throws IOException {
        try {
            client.headObject(head -> head.bucket(bucket).key(key(sha256)));
            return true;
        } catch (NoSuchKeyException _) {
            return false;
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return false;
            }
            throw new IOException(e);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    private static String key(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
