#pragma once

#include "rejects/rejectdialogue.h"
#include "serialline/textline.h"

namespace packledger::rejects {

/// A reject device at the other end of a line that goes both ways. After a cut the line is opened again with the next
/// pack; packs that were waited for are told as lost.
class StreamRejectOutput final : public scan::RejectOutput
{
public:
    explicit StreamRejectOutput(const scan::RejectSettings &settings);

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> reject(const QByteArray &pack) override;
    [[nodiscard]] std::vector<scan::RejectAnswer> answers(std::chrono::milliseconds patience) override;
    [[nodiscard]] qsizetype pending() const override { return m_dialogue.pending(); }
    void close() override;

private:
    RejectDialogue m_dialogue;
    serialline::TextLine m_line;
};

} // namespace packledger::rejects
