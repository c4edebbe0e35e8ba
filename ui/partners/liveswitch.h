#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "partners/trialrun.h"

namespace packledger::partners {

/// Lets a partner's documents go, or wait.
class LiveSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LiveSwitch(common::LedgerService &ledger, QObject *parent = nullptr);

    /// Another partner: answers for the one before are not told any more.
    void begin();
    void setReason(const QString &reason) { m_reason = reason; }
    void goLive(const access::Session &person, const QByteArray &partner);
    void pause(const access::Session &person, const QByteArray &partner);

    /// How it stands, and what is missing.
    void showIn(WizardState &state, const TrialView &view, const access::Session &person) const;

Q_SIGNALS:
    void switched(bool isLive);
    void refused(const packledger::Error &error);

private:
    using Act
        = Result<void> (*)(ledger::WriteTransaction &, const access::Session &, const QByteArray &, const QString &);
    void run(Act act, const access::Session &person, const QByteArray &partner, bool isLive);

    common::LedgerService &m_ledger;
    std::unique_ptr<QObject> m_asker; ///< lives as long as the partner is in view
    QString m_reason; ///< for an override or a pause
};

} // namespace packledger::partners
