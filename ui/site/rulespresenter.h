#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/masterdatastore.h"
#include "ledger/userstore.h"
#include "site/packingrows.h"
#include "site/rulesstate.h"
#include "workflow/sitesettings.h"

#include <QHash>

namespace packledger::site {

/// The rules of the site by subject, those of packing, and the site's name and address as they stand on papers. Each
/// change is written down as its field is left; the journal has who and when, and what it was before.
class RulesPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit RulesPresenter(common::LedgerService &ledger, QObject *parent = nullptr);

    [[nodiscard]] const RulesState &state() const { return m_state; }
    void setSession(const access::Session &session);

    void refresh();
    /// Shows how this product (an empty GTIN: every other one) is packed.
    void showPacking(const QString &gtin);
    void choose(const QString &subject);
    void enter(const QString &key, const QString &value);
    /// The chosen subject as the program came.
    void reset();

Q_SIGNALS:
    void stateChanged(const packledger::site::RulesState &state);
    void told(const QString &sentence);
    void failed(const packledger::Error &error);

private:
    struct Facts
    {
        std::vector<workflow::SiteSetting> settings;
        std::vector<ledger::StoredUser> users;
        ledger::PartnerPlace place;
        PackingFacts packing;
    };

    void show();
    [[nodiscard]] std::vector<OptionRow> rulesOf(const QString &subject) const;
    [[nodiscard]] std::vector<OptionRow> addressRows() const;
    [[nodiscard]] std::vector<OptionRow> clientRows() const;
    [[nodiscard]] std::vector<OptionRow> roleRows() const;
    [[nodiscard]] QString settingValue(const QByteArray &name) const;
    void set(const QByteArray &name, const QString &value, const QString &title);
    void setAddress(const QString &key, const QString &value);
    void enterPacking(const QString &key, const QString &value);
    void removePacking();
    void answer(const QString &key, const QString &title, const Result<void> &done);

    common::LedgerService &m_ledger;
    access::Session m_session;
    RulesState m_state;
    Facts m_facts;
    PackingChoice m_packing;
    QStringList m_newClients; ///< named here, without prefixes yet
    QHash<QString, QString> m_errors; ///< by the key of the rule
};

} // namespace packledger::site
