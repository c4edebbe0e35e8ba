#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "monitor/exchangestate.h"
#include "sync/exchangemonitor.h"

#include <QTimer>

namespace packledger::monitor {

/// Outbox and inbox: pages of both, one document with its history, and what a person may do with it. Reads beside the
/// ledger's thread, one question at a time, and again every few seconds while it is watched: however many documents
/// there are, nobody waits for it.
class ExchangePresenter final : public QObject
{
    Q_OBJECT

public:
    ExchangePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ExchangeState &state() const { return m_state; }

    void setSession(const access::Session &session)
    {
        m_person = session;
        m_state.findsSerials = !session.seesTotalsAlone();
    }
    /// Whether its page is shown: then it follows what happens.
    void watch(bool isWatched);
    void refresh();

    void setSide(ExchangeState::Side side);
    void setShow(ExchangeState::Show show);
    void setPartner(const QString &partner);
    void setSearch(const QString &search);
    /// Shows older ones too.
    void showMore();

    void open(qint64 id);
    void close();
    void openPanel(ExchangeState::Panel panel);
    void closePanel();
    /// Sends it again, now.
    void retry();
    /// Does what the open panel is for, with this reason.
    void give(const QString &reason);
    /// Takes the last hold back, where it changed nothing else.
    void undo();
    /// Shows what would go to the sender of a refused arrival.
    void previewAnswer(const AnswerInput &input);
    void sendAnswer(const AnswerInput &input);
    /// Writes message and mail into files.
    void saveAnswer(const AnswerInput &input, const QString &folder);

    /// Writes its bytes, and the partner's receipt where there is one.
    void save(const QString &folder);
    /// Writes the list as it is filtered, all of it.
    void saveList(const QString &folder);

Q_SIGNALS:
    void stateChanged(const packledger::monitor::ExchangeState &state);
    void told(const QString &sentence);
    void saved(const QString &file);
    void failed(const packledger::Error &error);

private:
    void show() { Q_EMIT stateChanged(m_state); }
    void restart();
    void readHours();
    void readOpen();
    void readEvents();
    [[nodiscard]] sync::MonitorQuestion question() const;
    void done(const Result<void> &outcome, const QString &sentence);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    ExchangeState m_state;
    QTimer m_timer;
    int m_most = 0; ///< rows that are shown
    bool m_isAsking = false;
    bool m_asksAgain = false; ///< what is being answered is not what is wanted any more
    qint64 m_hoursMs = 0; ///< when they were counted last
    qint64 m_held = 0; ///< the document held last, where letting it go takes that back
};

} // namespace packledger::monitor
