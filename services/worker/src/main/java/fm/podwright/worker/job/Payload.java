package fm.podwright.worker.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/// A job's data as the table has it; it is read where the job runs, so that data which cannot be
/// read is a failure like others.
record Payload(String json) {
  static final Payload NONE = new Payload("{}");

  byte[] bytes() {
    return json.getBytes(UTF_8);
  }

  /// Leaves the text as it is.
  static final class AsIs implements Serializer {
    @Override
    public byte[] serialize(Object data) {
      return (data instanceof Payload payload ? payload : NONE).bytes();
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
      return type.cast(new Payload(new String(data, UTF_8)));
    }
  }
}
