package fm.podwright.core.job;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Writes a job's data as one flat JSON object that a person can read in the table:
/// `{"job":"0193…","account":"0192…","upload":"0192…"}`.
@Singleton
public final class JobJson {
  private static final String ID = "job";

  private final JsonMapper json;

  JobJson(JsonMapper json) {
    this.json = json;
  }

  /// The bytes for the table.
  public byte[] write(JobData<?> data) {
    try {
      return json.writeValueAsBytes(Argument.mapOf(String.class, String.class), values(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What [#write] wrote; anything else is an IllegalArgumentException.
  public <A extends Record> JobData<A> read(Job<A> job, byte[] bytes) {
    try {
      var values = json.readValue(bytes, Argument.mapOf(String.class, String.class));
      return new JobData<>(
          UUID.fromString(value(values, ID)),
          Components.make(job.args(), component -> read(component, values)));
    } catch (IOException e) {
      throw new IllegalArgumentException("the job's data is no JSON object of texts", e);
    }
  }

  private static Map<String, String> values(JobData<?> data) {
    var values = new LinkedHashMap<String, String>();
    values.put(ID, data.id().toString());
    Arrays.stream(data.args().getClass().getRecordComponents())
        .forEach(
            component -> values.put(component.getName(), Components.text(component, data.args())));
    return values;
  }

  private static Object read(RecordComponent component, Map<String, String> values) {
    return Components.value(component.getType(), value(values, component.getName()));
  }

  private static String value(Map<String, String> values, String name) {
    var value = values.get(name);
    if (value == null) throw new IllegalArgumentException("the job's data has no " + name);
    return value;
  }
}
