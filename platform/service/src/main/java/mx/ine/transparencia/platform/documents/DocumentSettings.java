package mx.ine.transparencia.platform.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where documents stand. */
@ConfigMapping(prefix = "transparencia.documents")
interface DocumentSettings {

    enum Kind {
        FILES,
        S3
    }

    @WithDefault("files")
    Kind store();

    /** Of the files; and where uploads wait until they are known. */
    Path directory();

    S3 s3();

    /** Credentials come from the usual AWS environment variables. */
    interface S3 {
        Optional<String> bucket();

        /** Other than Amazon's. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();
    }
}
