#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/verificationstore.h"
#include "scan/scanreading.h"
#include "verification/verificationlog.h"
#include "verification/verificationstate.h"

#include <QTimer>

#include <memory>

namespace packledger::verification {

/// The log of verifications, answering by hand, and the tokens of those who ask over the network.
class VerificationPresenter final : public QObject
{
    Q_OBJECT

public:
    VerificationPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const VerificationState &state() const { return m_state; }

    void setSession(const access::Session &session);
    /// Whether the page is shown: then it looks again by itself, for others answer too.
    void watch(bool isShown);
    void refresh();

    void setSearch(const QString &search);
    void setShow(VerificationState::Show show);
    void setDays(int days);
    void showMore();
    /// Writes what the list shows, all of it, into a CSV file in this folder.
    void save(const QString &folder);

    /// A pack was scanned: its code stands in the field.
    void handleReading(const scan::ScanReading &reading);
    /// Answers what stands in the form; that ends the request that was taken into it.
    void answer(const AnswerInput &input);
    /// Writes it down instead: it is answered later.
    void note(const AnswerInput &input);
    /// Puts a request that waits into the form; 0 takes it out again.
    void takeRequest(qint64 number);
    void copied();

    void makeToken(const QString &name, const QString &client);
    void endToken(const QString &name);
    void tokenCopied();
    /// The page is left: a token is not shown again.
    void forgetToken();

Q_SIGNALS:
    void stateChanged(const packledger::verification::VerificationState &state);
    void told(const QString &sentence);
    /// A token was made or ended: whether there is anything to listen for may have changed.
    void askersChanged();
    void saved(const QString &file);
    void failed(const packledger::Error &error);

private:
    struct Look;

    [[nodiscard]] ledger::VerificationStore::Wanted wanted() const;
    void take(const Look &look);
    void tell() { Q_EMIT stateChanged(m_state); }

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    VerificationState m_state;
    std::shared_ptr<VerificationLog> m_log = std::make_shared<VerificationLog>(); ///< of the thread that looks
    QTimer m_follow;
    int m_most;
    quint64 m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace packledger::verification
