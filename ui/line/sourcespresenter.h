#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "line/sourcesstate.h"
#include "scan/scanreading.h"
#include "workflow/repackaging.h"

namespace packledger::line {

/// The source packs of a batch: each scan is judged, and all of them are used up for the new packs in one act. What was
/// scanned waits here while other pages are looked at.
class SourcesPresenter final : public QObject
{
    Q_OBJECT

public:
    SourcesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const SourcesState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_session = session; }
    /// Goes on with what was scanned for this batch; for another one it begins anew.
    void open(BatchId batch);
    void refresh();
    void handleReading(const scan::ScanReading &reading);
    /// How much is left in the pack that was scanned last; 0: it is used up.
    void setLeft(qint64 left);
    /// Puts the pack that was scanned last back.
    void undo();
    /// Uses the sources up for the new packs that have none.
    void link();

Q_SIGNALS:
    void stateChanged(const packledger::line::SourcesState &state);
    void changed(); ///< the board should look again
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);

private:
    struct Source
    {
        workflow::RepackInput input;
        workflow::RepackedItem judged;
        SourceLine line;
    };
    void take(Source source);
    void showVerdict(const Source &source, common::Tone tone, const QString &word, const QString &reason);
    void answerLink(const workflow::Repackaging &result);
    void tell();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    std::vector<Source> m_sources; ///< in the order of their scans
    quint64 m_sequence = 0;
    SourcesState m_state;
};

} // namespace packledger::line
