#include "outbound/shipmentspresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "outbound/outboundwords.h"
#include "shipping/picklist.h"
#include "shipping/shippingerrors.h"
#include "sync/partners.h"

#include <QFile>

#include <map>

namespace packledger::outbound {

namespace {

// Nobody looks through more; how far each is takes a look at its documents.
constexpr size_t mostShown = 300;

ShipmentsState readShipments(ledger::View &view, const QString &search, int offsetMinutes)
{
    ShipmentsState state;
    state.search = search;
    std::map<QByteArray, QString> titles;
    for (const sync::PartnerProfile &partner : sync::allPartners(view)) {
        const QString name = QString::fromUtf8(partner.name);
        titles[partner.name] = partner.title;
        if (partner.roles.isEmpty() || partner.roles.contains("customer"))
            state.customers.emplace_back(name, partner.title.isEmpty() ? name : partner.title);
    }
    const QString wanted = search.trimmed();
    const auto has
        = [&](const QByteArray &field) { return QString::fromUtf8(field).contains(wanted, Qt::CaseInsensitive); };
    const auto isWanted = [&](const ledger::Dispatch &dispatch) {
        return wanted.isEmpty() || QString::number(dispatch.id.value) == wanted || has(dispatch.purchaseOrder)
            || has(dispatch.delivery) || has(dispatch.invoice) || has(dispatch.partner)
            || titles[dispatch.partner].contains(wanted, Qt::CaseInsensitive);
    };
    for (const ledger::Dispatch &dispatch : ledger::DispatchStore(view.database()).all()) {
        // What was given up is for whoever looks for it.
        if (!isWanted(dispatch) || (wanted.isEmpty() && dispatch.state == ledger::DispatchState::Cancelled))
            continue;
        state.hasMore = state.shipments.size() == mostShown;
        if (state.hasMore)
            break;
        state.shipments.push_back(shipmentLine(view, dispatch, offsetMinutes));
    }
    return state;
}

Result<shipping::ShipOrder> orderOf(const ShipmentInput &input)
{
    shipping::ShipOrder order;
    order.partner = input.customer.toUtf8();
    order.purchaseOrder = input.purchaseOrder.trimmed().toUtf8();
    order.delivery = input.delivery.trimmed().toUtf8();
    order.invoice = input.invoice.trimmed().toUtf8();
    order.dropShipment = input.isDropShipment;
    if (const QString date = input.transactionDate.trimmed(); !date.isEmpty()) {
        order.transactionDate = QDate::fromString(date, Qt::ISODate);
        if (!order.transactionDate.isValid())
            return fail(codes::badDate, date);
    }
    if (!input.orderFile.isEmpty()) {
        QFile file(input.orderFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(packledger::codes::fileOpen, input.orderFile);
        Result<std::vector<ledger::PickLine>> lines = shipping::readPickList(file, input.orderFile);
        if (!lines)
            return fail(lines.error());
        order.lines = *std::move(lines);
    }
    return order;
}

} // namespace

ShipmentsPresenter::ShipmentsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void ShipmentsPresenter::refresh()
{
    m_ledger.run(
        this,
        [search = m_search, offset = m_clock.now().offsetMinutes](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<ShipmentsState> { return readShipments(view, search, offset); });
        },
        [this](const Result<ShipmentsState> &state) {
            if (!state) {
                Q_EMIT failed(state.error());
                return;
            }
            // An answer to what was typed before is no answer.
            if (state->search != m_search)
                return;
            // The ledger changes under the form: what it was told must not go with that.
            QString message = std::move(m_state.message);
            m_state = *state;
            m_state.message = std::move(message);
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

void ShipmentsPresenter::prepare()
{
    m_state.message.clear();
    refresh();
}

void ShipmentsPresenter::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    refresh();
}

void ShipmentsPresenter::begin(const ShipmentInput &input)
{
    if (input.customer.isEmpty()) {
        m_state.message = tr("Choose the customer first.");
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_ledger.run(
        this,
        [input, person = m_person](ledger::Site &site) -> Result<ledger::DispatchId> {
            const Result<shipping::ShipOrder> order = orderOf(input);
            if (!order)
                return fail(order.error());
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return shipping::openDispatch(transaction, person, *order);
            });
        },
        [this](const Result<ledger::DispatchId> &dispatch) {
            m_state.message = dispatch ? QString() : errorSentence(dispatch.error());
            Q_EMIT stateChanged(m_state);
            if (dispatch)
                Q_EMIT begun(*dispatch);
        });
}

} // namespace packledger::outbound
