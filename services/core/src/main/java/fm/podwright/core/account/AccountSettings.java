package fm.podwright.core.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How accounts are guarded (`PODWRIGHT_ACCOUNT_HASHES_AT_ONCE` and so on).
///
/// @param hashesAtOnce how many passwords are hashed at the same time, each in 19 MiB
/// @param hashPatience how long a password waits for its turn before the answer is "too busy"
/// @param attemptWindow the time in which attempts are counted together
/// @param failuresPerEmail how many wrong passwords an address may see in that time
/// @param failuresPerAddress how many wrong passwords or links may come from one network address
/// @param mailsPerEmail how many mails strangers may cause to be sent to one address in that time
/// @param signUpsPerAddress how many sign-ups and requests for mail one network address may make
/// @param sessionLife how long a browser that is not used stays signed in
/// @param reuseGrace how long a superseded refresh token is taken for a parallel request
/// @param verificationLife how long a verification link is good
/// @param resetLife how long a link to a new password is good
/// @param invitationLife how long an invitation's link is good
@ConfigurationProperties("podwright.account")
public record AccountSettings(
    @Bindable(defaultValue = "4") int hashesAtOnce,
    @Bindable(defaultValue = "PT5S") Duration hashPatience,
    @Bindable(defaultValue = "PT15M") Duration attemptWindow,
    @Bindable(defaultValue = "10") int failuresPerEmail,
    @Bindable(defaultValue = "50") int failuresPerAddress,
    @Bindable(defaultValue = "5") int mailsPerEmail,
    @Bindable(defaultValue = "20") int signUpsPerAddress,
    @Bindable(defaultValue = "P30D") Duration sessionLife,
    @Bindable(defaultValue = "PT60S") Duration reuseGrace,
    @Bindable(defaultValue = "PT48H") Duration verificationLife,
    @Bindable(defaultValue = "PT30M") Duration resetLife,
    @Bindable(defaultValue = "P7D") Duration invitationLife) {}
