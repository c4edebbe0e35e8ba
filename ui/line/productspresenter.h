#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "line/productwords.h"
#include "scan/scanreading.h"

namespace packledger::line {

/// The products that the site knows, and how each is packed: bundle, case, pallet. The rules themselves are changed on
/// the site's page of rules.
class ProductsPresenter final : public QObject
{
    Q_OBJECT

public:
    ProductsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ProductsState &state() const { return m_state; }

    /// What somebody else could see is read anew.
    void setSession(const access::Session &session);
    void refresh();
    /// Shows the products with all words of the query.
    void find(const QString &query);
    /// By GTIN; an empty one is every other product.
    void choose(const QString &gtin);
    /// A pack's code chooses its product.
    void handleReading(const scan::ScanReading &reading);

Q_SIGNALS:
    void stateChanged(const packledger::line::ProductsState &state);
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);

private:
    void show();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    ProductsState m_state;
    ProductsRead m_read;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::line
