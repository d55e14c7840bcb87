package fm.podwright.core.storage;

import fm.podwright.core.process.S3Settings;
import fm.podwright.testkit.RealS3;
import java.net.URI;

/// Storage on a bucket of its own.
record Objects(Storage storage, Multiparts multiparts) {
  static Objects fresh() {
    var s3 = RealS3.fresh();
    var objects = at(s3, s3.endpoint());
    objects.storage().ensureBucket();
    return objects;
  }

  static Objects away() {
    return at(RealS3.fresh(), URI.create("http://127.0.0.1:9"));
  }

  private static Objects at(RealS3 s3, URI endpoint) {
    var settings =
        new S3Settings(
            endpoint, "", "us-east-1", s3.bucket(), RealS3.ACCESS_KEY, RealS3.SECRET_KEY);
    var factory = new S3();
    var client = factory.client(settings);
    return new Objects(
        new S3Storage(client, settings),
        new S3Multiparts(client, factory.presigner(settings), settings));
  }
}
