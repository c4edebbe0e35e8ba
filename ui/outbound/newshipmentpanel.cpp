#include "outbound/newshipmentpanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::outbound {

using namespace common;

namespace {
constexpr QLatin1StringView dropShipment("drop");
} // namespace

NewShipmentPanel::NewShipmentPanel(QWidget *parent)
    : Card(tr("New shipment"), parent)
    , m_customers(new ChoiceRow)
    , m_noCustomer(makeParagraph(
          tr("No partner is a customer yet. Enter one with its GLN and address first."), TextSize::Medium))
    , m_purchaseOrder(new FormField(tr("Purchase order"), tr("The customer's number. Many refuse a shipment without.")))
    , m_delivery(new FormField(tr("Delivery"), tr("Our number. May stay empty.")))
    , m_invoice(new FormField(tr("Invoice"), tr("May stay empty.")))
    , m_orderFile(new FormField(tr("Order to pick against"), tr("CSV with gtin and quantity. Empty: picked freely.")))
    , m_transactionDate(new FormField(
          tr("Transaction date"), tr("YYYY-MM-DD: when the goods change owners. Empty: the day they leave.")))
    , m_goodsTitle(makeLabel(tr("Where the goods go"), TextSize::Small, QFont::DemiBold))
    , m_goods(new ChoiceRow)
    , m_message(makeParagraph({}, TextSize::Medium))
{
    auto *choose = new Button(tr("Choose a file"));
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_customers);
    all->addWidget(m_noCustomer);
    all->addWidget(m_purchaseOrder);
    all->addWidget(m_delivery);
    all->addWidget(m_invoice);
    all->addWidget(m_orderFile);
    all->addWidget(choose);
    all->addWidget(m_transactionDate);
    all->addWidget(m_goodsTitle);
    all->addWidget(m_goods);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    // What is wrong with it is always in view; F12 beneath is what the form is for.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, 12, space::inside, space::inside);
    foot->setSpacing(12);
    foot->addWidget(m_message);
    body()->addLayout(foot);
    connect(choose, &QAbstractButton::clicked, this, &NewShipmentPanel::chooseFile);
    m_goods->setChoices({ { QString(), tr("To the customer") },
        { QString(dropShipment), tr("Straight to the customer’s customer (drop shipment)") } });
    for (const FormField *field : { m_purchaseOrder, m_delivery, m_invoice, m_orderFile, m_transactionDate })
        connect(field->edit(), &QLineEdit::returnPressed, this, &NewShipmentPanel::give);
}

void NewShipmentPanel::begin()
{
    for (const FormField *field : { m_purchaseOrder, m_delivery, m_invoice, m_orderFile, m_transactionDate })
        field->edit()->clear();
    m_goods->setChosen(QString());
    m_purchaseOrder->edit()->setFocus();
}

void NewShipmentPanel::give()
{
    Q_EMIT beginRequested({ m_customers->chosen(), m_purchaseOrder->text(), m_delivery->text(), m_invoice->text(),
        m_orderFile->text(), m_transactionDate->text(), m_goods->chosen() == dropShipment });
}

void NewShipmentPanel::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Order to pick against"), QString(), tr("Tables (*.csv);;All files (*)"));
    if (!file.isEmpty())
        m_orderFile->edit()->setText(file);
}

void NewShipmentPanel::render(const ShipmentsState &state)
{
    m_customers->setChoices(state.customers);
    m_customers->setVisible(!state.customers.empty());
    m_noCustomer->setVisible(state.customers.empty());
    if (state.customers.size() == 1)
        m_customers->setChosen(state.customers.front().first);
    setTextOrHide(m_message, state.message);
}

} // namespace packledger::outbound
