package mx.ine.transparencia.platform.documents;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Chooses the store by the settings. */
@Singleton
final class DocumentStores {

    @Produces
    @Singleton
    DocumentStore store(DocumentSettings settings) {
        return switch (settings.store()) {
            case FILES -> new FileStore(settings.directory());
            case S3 -> s3(settings.s3());
        };
    }

    static DocumentStore s3(DocumentSettings.S3 settings) {
        S3ClientBuilder client =
                S3Client.builder()
                        .httpClient(UrlConnectionHttpClient.create())
                        // the plainest requests: services other than Amazon's know no others
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                        .region(Region.of(settings.region()));
        // services other than Amazon's are seldom known by a name for each bucket
        settings.endpoint().ifPresent(e -> client.endpointOverride(e).forcePathStyle(true));
        return new S3Store(client.build(), settings.bucket().orElseThrow());
    }
}
