#pragma once

#include "access/signin.h"
#include "common/ledgerservice.h"
#include "common/paper.h"
#include "ledger/writetransaction.h"
#include "line/linestate.h"

#include <QTimer>

namespace packledger::line {

/// One batch at work: its figures, and every step from the approval to the close. Reads anew every two seconds while
/// it is watched.
class BoardPresenter final : public QObject
{
    Q_OBJECT

public:
    BoardPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const BoardState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_session = session; }
    void open(BatchId batch);
    void close();
    /// Whether somebody looks at it.
    void watch(bool isWatched);
    void refresh();

    /// What the primary key does now: approve, open the clearance, start, open the close.
    void goOn();
    void openPanel(BoardState::Panel panel);
    void closePanel();

    void check(const QByteArray &point);
    void stop(const QString &reason, const QString &note);
    void resume();
    void note(const QString &text, const QString &reference);
    /// Somebody signs, for the panel that is open: the clearance, or the close with its reason.
    void sign(const QString &login, const QString &pin, const QString &reason);

    [[nodiscard]] static std::vector<common::PaperOffer> offers();
    void makePaper(const QString &offer);
    /// Record, numbers and links as files into a folder.
    void exportTo(const QString &folder);

Q_SIGNALS:
    void stateChanged(const packledger::line::BoardState &state);
    void changed(); ///< the list of batches should look again
    void closed(const QString &sentence);
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);
    void exported(const QString &folder, const QStringList &files);

private:
    using Act = std::function<Result<void>(ledger::WriteTransaction &, const access::Session &, BatchId)>;
    /// Does something to the batch; a refusal stands in the panel.
    enum class After { PanelStays, PanelClosed };
    void act(Act job, After after = After::PanelStays);
    void signClearance(const access::Signatory &signatory);
    void signClose(const access::Signatory &signatory, const QString &reason);
    void answerSign(common::Tone tone, const QString &message);
    void take(BoardState read);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    BoardState m_state;
    QTimer m_timer;
    std::optional<access::Signatory> m_first; ///< of the close: who signed, until the second one has
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::line
