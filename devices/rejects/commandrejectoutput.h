#pragma once

#include "scan/rejectoutput.h"
#include "scan/rejectsettings.h"

#include <QElapsedTimer>
#include <QProcess>

#include <list>

namespace packledger::rejects {

/// A program of the site's own that throws a pack out: called with the pack's id, it ends with 0 where the pack is out.
/// One that does not end in time is ended.
class CommandRejectOutput final : public scan::RejectOutput
{
public:
    explicit CommandRejectOutput(scan::RejectSettings settings);
    ~CommandRejectOutput() override;

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> reject(const QByteArray &pack) override;
    [[nodiscard]] std::vector<scan::RejectAnswer> answers(std::chrono::milliseconds patience) override;
    [[nodiscard]] qsizetype pending() const override { return qsizetype(m_running.size()); }
    void close() override;

private:
    struct Running
    {
        QByteArray pack;
        QElapsedTimer since;
        QProcess program {};
    };
    [[nodiscard]] std::optional<scan::RejectAnswer> answerOf(Running &running) const;

    scan::RejectSettings m_settings;
    std::list<Running> m_running;
    std::vector<scan::RejectAnswer> m_settled;
};

} // namespace packledger::rejects
