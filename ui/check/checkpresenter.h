#pragma once

#include "access/session.h"
#include "check/challengetest.h"
#include "check/checkstate.h"
#include "check/rejectwatch.h"
#include "common/ledgerservice.h"
#include "scan/packlook.h"
#include "scan/rejectoutput.h"
#include "scan/scansource.h"

namespace packledger::check {

/// The camera behind the printer at work: hands each pack to the ledger's thread, in their order, throws out what is
/// not good, and takes the challenge test. What it shows green is on disk.
class CheckPresenter final : public QObject
{
    Q_OBJECT

public:
    CheckPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const CheckState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_session = session; }
    void open(BatchId batch);
    void close();
    void refresh();

    /// A camera is there, of this name.
    void setCamera(const QString &name, bool isSimulated);
    void setCameraStatus(scan::ScanSource::Status status, const QString &reason);
    /// How the reject output is set and how it stands; empty: there is none.
    void setRejectOutput(const QString &address, const QString &trouble);

    void handlePack(const scan::PackLook &look);
    /// What became of a pack that was to be thrown out.
    void handleRejected(const scan::RejectAnswer &answer);
    /// A scanner read a pack; or the label on the next one, where that is waited for.
    void handleReading(const scan::ScanReading &reading);

    void startChallenge();
    void cancelChallenge();
    void resume();
    /// A person has found the bad packs that the reject device did not throw out.
    void confirmRemoved();
    /// They were looked for and not found: why that will do goes into the batch's record.
    void writeOff(const QString &reason);

Q_SIGNALS:
    void stateChanged(const packledger::check::CheckState &state);
    /// Throw this pack off the line.
    void rejectWanted(const QByteArray &pack);
    /// Whether the belt may run.
    void beltChanged(bool runs);
    void decided(packledger::common::Tone tone);
    void challenged(bool passed);
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);
    void settled(const packledger::ErrorCode &code); ///< what this failure asked for is done
    void changed(); ///< the board should look again

private:
    struct BatchFacts;
    using Settling = std::function<Result<void>(
        ledger::WriteTransaction &, const access::Session &, BatchId, const std::vector<qint64> &packs)>;

    void decide(const scan::PackLook &look);
    void showChallenge(const workflow::ChallengeAnswer &answer);
    void endChallenge(bool passed);
    void showAnswer(const workflow::InspectionAnswer &answer, std::chrono::milliseconds spent);
    void showQuality(const std::optional<scan::PrintQuality> &quality);
    void showSteps();
    void take(const BatchFacts &facts);
    void setBelt(bool runs);
    void stopBlind(const QString &reason);
    void tell();
    void takeUp();
    void settleLost(const QString &sentence, const Settling &settling);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    CheckState m_state;
    ChallengeTest m_challenge;
    bool m_beltRuns = false;
    bool m_isTakingUp = false;
    RejectWatch m_reject;
};

} // namespace packledger::check
