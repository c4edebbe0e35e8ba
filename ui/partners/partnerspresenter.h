#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "partners/partnerwords.h"
#include "partners/ways.h"
#include "partners/waywork.h"

#include <QHash>

namespace packledger::partners {

/// The trading partners of this site, and how the exchange with each stands. Reads the ledger beside the scans, and the
/// certificates beside both: a keychain may wait for its owner.
class PartnersPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `ways` and `work` outlive it.
    PartnersPresenter(
        common::LedgerService &ledger, const Clock &clock, Ways &ways, WayWork &work, QObject *parent = nullptr);

    [[nodiscard]] const PartnersState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_person = session; }
    void refresh();
    /// Shows all of this one.
    void choose(const QString &name);

Q_SIGNALS:
    void stateChanged(const packledger::partners::PartnersState &state);
    void failed(const packledger::Error &error);

private:
    struct Known
    {
        sync::PartnerProfile profile;
        PartnerExchange exchange;
    };
    struct Certificates
    {
        QJsonObject profile; ///< that they were read for
        std::vector<CertificateFact> facts {};
    };

    void show();
    void readCertificates();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    Ways &m_ways;
    access::Session m_person;
    std::vector<Known> m_partners;
    QHash<QByteArray, Certificates> m_certificates; ///< by partner
    QString m_chosen;
    PartnersState m_state;
    WayWork &m_work;
};

} // namespace packledger::partners
