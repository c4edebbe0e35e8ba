#pragma once

#include "access/signin.h"
#include "common/ledgerservice.h"
#include "common/paper.h"
#include "ledger/writetransaction.h"
#include "line/linestate.h"
#include "scan/interpretation.h"
#include "scan/scanreading.h"
#include "workflow/jobcheck.h"
#include "workflow/lotcorrection.h"

#include <QTimer>

namespace packledger::line {

/// One batch at work: its figures, and every step from the approval to the close. Reads anew every two seconds while
/// it is watched.
class BoardPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `station`: where it is; a batch starts here by the printer that this station prints packs on.
    BoardPresenter(common::LedgerService &ledger, const Clock &clock, QByteArray station, QObject *parent = nullptr);

    [[nodiscard]] const BoardState &state() const { return m_state; }

    /// The board of another client's batch is emptied.
    void setSession(const access::Session &session);
    void open(BatchId batch);
    void close();
    /// Whether somebody looks at it.
    void watch(bool isWatched);
    void refresh();

    /// Who asks the printer of the packs before a batch starts, and then calls start() or giveUpStart(); nobody: it
    /// starts at once. One question at a time; somebody else, or another batch, drops it.
    using AskPrinter = std::function<void(BatchId)>;
    void setAskPrinter(AskPrinter ask) { m_askPrinter = std::move(ask); }

    /// What the primary key does now: approve, open the clearance, start, open the close.
    void goOn();
    /// Starts the batch, once the printer has said what job it holds; none: it was not to be asked. Nothing where
    /// nobody waits for it any more.
    void start(BatchId batch, const std::optional<workflow::JobCheck> &check);
    /// The printer could not even be asked.
    void giveUpStart();
    void openPanel(BoardState::Panel panel);
    void closePanel();

    void check(const QByteArray &point);
    void stop(const QString &reason, const QString &note);
    void resume();
    void note(const NoteInput &note);
    /// Gives the order up before it runs.
    void cancel(const QString &reason);
    /// Corrects lot and expiry of all packs of the batch, where one person may.
    void correct(const QString &lot, const QString &expiry, const QString &reason);
    /// Somebody signs, for the panel that is open: the clearance, the close, a correction, or taking the line over.
    void sign(const QString &login, const QString &pin, const SignInput &input);
    /// Says what became of the number that was scanned; while the line is cleared, ticks the point whose code it is.
    void handleReading(const scan::ScanReading &reading);

    [[nodiscard]] static std::vector<common::PaperOffer> offers();
    void makePaper(const QString &offer);

Q_SIGNALS:
    void stateChanged(const packledger::line::BoardState &state);
    void changed(); ///< the list of batches should look again
    void closed(const QString &sentence);
    /// Somebody else is at work here from now on.
    void handedOver(const packledger::access::Session &session);
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);

private:
    using Act = std::function<Result<void>(ledger::WriteTransaction &, const access::Session &, BatchId)>;
    /// Does something to the batch, and says so where there is a sentence; a refusal stands in the panel.
    enum class After { PanelStays, PanelClosed };
    void act(Act job, After after = After::PanelStays, const QString &sentence = {});
    void startNow();
    void tickScanned(const scan::Interpretation &meaning);
    void take(BoardState read);
    void showMeaning(SignState &sign) const;

    // Signatures: boardsigning.cpp.
    /// Whoever signed a close or a correction first, and what the board said then.
    struct FirstSignature
    {
        access::Signatory signatory;
        SignInput input;
        QString shown;
    };
    void signClearance(const access::Signatory &signatory);
    void signFirst(const access::Signatory &signatory, const SignInput &input);
    void signClose(const access::Signatory &second);
    void signCorrection(const access::Signatory &second);
    void takeOver(const QString &login, const QString &pin, const QString &note);
    /// Why nobody can sign with this; empty: one can.
    [[nodiscard]] QString objectionTo(const SignInput &input);
    void answerSign(common::Tone tone, const QString &message);
    void nextSigns();
    /// Whether two sign one after the other here, and the first one's signature waits for the second.
    [[nodiscard]] static bool isSignedByTwo(const BoardState &state);
    /// What a signature of the close, or of a correction, is given for.
    [[nodiscard]] static QString shownIn(const BoardState &state);
    [[nodiscard]] workflow::LotCorrection correctionFrom(
        const QString &lot, const QString &expiry, const QString &reason) const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    const QByteArray m_station;
    access::Session m_session;
    BoardState m_state;
    QTimer m_timer;
    AskPrinter m_askPrinter;
    std::optional<BatchId> m_asked; ///< the printer, for the start of this batch by who is signed in
    std::optional<FirstSignature> m_first; ///< until the second one has signed
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::line
