#include "line/productspresenter.h"

#include "scan/interpret.h"
#include "workflow/scannedcode.h"

#include <algorithm>
#include <utility>

namespace packledger::line {

using common::Tone;

ProductsPresenter::ProductsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.isLoading = true;
}

void ProductsPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_session.login();
    m_session = session;
    if (!isSomebodyElse)
        return;
    m_read = {};
    m_state = {};
    m_state.isLoading = true;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void ProductsPresenter::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_ledger.run(
        this,
        [session = m_session, chosen = m_state.chosen.toLatin1()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<ProductsRead> { return readProducts(view, session, chosen); });
        },
        [this, login = m_session.login(), chosen = m_state.chosen](const Result<ProductsRead> &read) {
            m_isReading = false;
            if (login != m_session.login() || chosen != m_state.chosen) {
                m_isStale = true;
            } else if (!read) {
                Q_EMIT failed(read.error());
            } else {
                m_read = *read;
                m_state.isLoading = false;
                show();
            }
            if (std::exchange(m_isStale, false))
                refresh();
        },
        common::LedgerService::Lane::Look);
}

void ProductsPresenter::show()
{
    m_state.canChange = m_session.may(access::Permission::ManageSite);
    m_state.known = std::max<qint64>(0, qint64(m_read.products.size()) - 1);
    m_state.products.clear();
    for (const ProductLine &line : m_read.products) {
        if (line.gtin == m_state.chosen)
            m_state.title = line.name;
        if (matches(line, m_state.query))
            m_state.products.push_back(line);
    }
    m_state.levels = m_read.levels;
    Q_EMIT stateChanged(m_state);
}

void ProductsPresenter::find(const QString &query)
{
    if (query.simplified() == m_state.query)
        return;
    m_state.query = query.simplified();
    show();
}

void ProductsPresenter::choose(const QString &gtin)
{
    if (gtin == m_state.chosen)
        return;
    m_state.chosen = gtin;
    refresh();
}

void ProductsPresenter::handleReading(const scan::ScanReading &reading)
{
    const QDate today = m_clock.today();
    const auto code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
    const std::optional<gs1::Gtin> gtin = code.identities.empty() ? std::nullopt : code.identities.front().key.gtin();
    const QString scanned = gtin ? QString::fromLatin1(gtin->digits()) : QString();
    if (!gtin || std::ranges::find(m_read.products, scanned, &ProductLine::gtin) == m_read.products.end()) {
        Q_EMIT told(Tone::Attention, tr("That code names no product that is known here."));
        return;
    }
    m_state.query.clear();
    m_state.chosen = scanned;
    show();
    refresh();
}

} // namespace packledger::line
