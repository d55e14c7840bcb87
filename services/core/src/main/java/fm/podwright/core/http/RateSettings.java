package fm.podwright.core.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How much anybody may ask in a minute; 0 bounds nothing (`PODWRIGHT_RATE_PER_ADDRESS` and so on).
///
/// @param perAddress of a dashboard by one network address that nobody has signed in from
/// @param perAccount of a dashboard by one account, over all its people and all nodes
/// @param costlyPerAccount of that, what costs us much: uploads, previews, pictures, transcripts
/// @param listening of each publisher by one network address, of what it has not in memory
@ConfigurationProperties("podwright.rate")
public record RateSettings(
    @Bindable(defaultValue = "600") int perAddress,
    @Bindable(defaultValue = "1200") int perAccount,
    @Bindable(defaultValue = "240") int costlyPerAccount,
    @Bindable(defaultValue = "6000") int listening) {}
