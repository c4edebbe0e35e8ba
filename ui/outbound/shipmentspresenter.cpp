#include "outbound/shipmentspresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "outbound/outboundwords.h"
#include "shipping/picklist.h"
#include "shipping/shippingerrors.h"
#include "sync/partners.h"

#include <QFile>

namespace packledger::outbound {

namespace {

ShipmentsState readShipments(ledger::View &view, int offsetMinutes)
{
    ShipmentsState state;
    for (const ledger::Dispatch &dispatch : ledger::DispatchStore(view.database()).all()) {
        if (dispatch.state != ledger::DispatchState::Cancelled)
            state.shipments.push_back(shipmentLine(view, dispatch, offsetMinutes));
    }
    for (const sync::PartnerProfile &partner : sync::allPartners(view)) {
        if (partner.roles.isEmpty() || partner.roles.contains("customer")) {
            const QString name = QString::fromUtf8(partner.name);
            state.customers.emplace_back(name, partner.title.isEmpty() ? name : partner.title);
        }
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
        [offset = m_clock.now().offsetMinutes](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<ShipmentsState> { return readShipments(view, offset); });
        },
        [this](const Result<ShipmentsState> &state) {
            if (!state) {
                Q_EMIT failed(state.error());
                return;
            }
            m_state = *state;
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
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
