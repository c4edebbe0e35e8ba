#pragma once

#include "camera/packsignal.h"
#include "scan/packtrigger.h"
#include "serialline/textline.h"

#include <memory>

namespace packledger::photoeyes {

/// A photo-eye, or the controller it hangs on, at a serial line or a socket.
class StreamPackSignal final : public camera::PackSignal
{
public:
    explicit StreamPackSignal(const scan::PackTrigger &trigger);

    /// Error: trigger.unreachable.
    [[nodiscard]] Result<void> open() override;
    /// Error: trigger.lost.
    [[nodiscard]] Result<int> wait(std::chrono::milliseconds patience) override;
    void close() override;

private:
    scan::TriggerReader m_reader;
    serialline::TextLine m_line;
};

/// What the trigger asks for; null where it needs no device.
[[nodiscard]] std::unique_ptr<camera::PackSignal> makePackSignal(const scan::PackTrigger &trigger);

} // namespace packledger::photoeyes
