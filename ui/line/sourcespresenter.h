#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "line/sourcesstate.h"
#include "scan/scanreading.h"
#include "workflow/sourcepacks.h"

namespace packledger::line {

/// The source packs of a batch: each scan is judged and kept, and all of them are used up for the new packs in one act.
/// What was scanned waits in the ledger, whatever page or station is looked at.
class SourcesPresenter final : public QObject
{
    Q_OBJECT

public:
    SourcesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const SourcesState &state() const { return m_state; }

    void setSession(const access::Session &session);
    void open(BatchId batch);
    void refresh();
    void handleReading(const scan::ScanReading &reading);
    /// How much is left in the pack that was scanned last; 0: it is used up.
    void setLeft(qint64 left);
    /// Puts the pack that was scanned last back; where none waits, takes the last link back: its sources wait again.
    void undo();
    /// Uses the sources up for the new packs that have none.
    void link();
    /// Somebody signs that packs which expire as early as the one scanned last are used all the same; it is taken then.
    void signShorterExpiry(const QString &login, const QString &pin, const QString &reason);

Q_SIGNALS:
    void stateChanged(const packledger::line::SourcesState &state);
    void changed(); ///< the board should look again
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);

private:
    /// A source as it is shown, and what was just said of it.
    struct Source
    {
        gs1::ItemKey key;
        workflow::RepackVerdict verdict = workflow::RepackVerdict::Consumed;
        SourceLine line;
        QDate lastDay {}; ///< of one that expires before the new packs would
    };
    using Sources = std::vector<Source>;
    struct Linked
    {
        workflow::Repackaging result;
        Sources refused;
    };

    [[nodiscard]] static Source sourceOf(ledger::View &view, const gs1::ItemKey &key, qint64 left = 0);
    using Act = std::function<Result<void>(
        ledger::WriteTransaction &, const access::Session &, BatchId, const gs1::ItemKey &)>;
    /// Does something with the pack that was scanned last, then looks again.
    void unlink();
    void act(Act job, std::function<void()> done = {});
    void showVerdict(const Source &source, common::Tone tone, const QString &word, const QString &reason);
    void answerLink(const Linked &linked);
    void askForSignature(const Source &source);
    void answerSignature(common::Tone tone, const QString &message);
    void tell();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    Choices m_people; ///< who may sign
    QByteArray m_expiry; ///< of the new packs, as the order has it
    scan::ScanReading m_reading; ///< of the pack that somebody must sign for
    QDate m_lastDay; ///< of that pack
    Sources m_sources; ///< that wait, in the order of their scans
    bool m_hasLink = false; ///< of this batch, to be taken back
    quint64 m_sequence = 0;
    int m_signTurn = 0;
    SourcesState m_state;
};

} // namespace packledger::line
