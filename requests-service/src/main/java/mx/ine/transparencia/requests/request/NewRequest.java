package mx.ine.transparencia.requests.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.NotifyBy;

/**
 * A request as it is filed (Art. 24.2). Why somebody wants to know is not asked (24.3).
 *
 * @param channel how it arrived; {@code WEB} if absent
 * @param filedWith the module, organ or party that took it in, for those channels
 * @param receivedAt when paper or mail really arrived; now if absent
 * @param notifyBy how the person wants to be notified; {@code SYSTEM} if absent
 * @param preferredMode {@code ELECTRONIC} if absent
 * @param statistics optional, stored apart from the request
 */
public record NewRequest(
        Channel channel,
        @Size(max = 12) String filedWith,
        Instant receivedAt,
        @NotNull @Valid Applicant applicant,
        NotifyBy notifyBy,
        @NotBlank(message = "Describa la información que busca.") @Size(max = 20_000)
                String description,
        @Size(max = 5_000) String searchHints,
        DeliveryMode preferredMode,
        @Valid Statistics statistics) {

    public NewRequest {
        channel = channel == null ? Channel.WEB : channel;
        notifyBy = notifyBy == null ? NotifyBy.SYSTEM : notifyBy;
        preferredMode = preferredMode == null ? DeliveryMode.ELECTRONIC : preferredMode;
    }

    /** What helps to attend people better (Art. 24.4); never required. */
    public record Statistics(
            @Size(max = 60) String language,
            @Size(max = 60) String indigenousLanguage,
            @Size(max = 200) String accessibility,
            boolean assisted) {}
}
