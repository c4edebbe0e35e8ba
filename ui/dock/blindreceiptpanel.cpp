#include "dock/blindreceiptpanel.h"

#include "common/button.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

BlindReceiptPanel::BlindReceiptPanel(QWidget *parent)
    : Card(tr("Receive without a notice"), parent)
    , m_supplier(new FormField(tr("Supplier"), tr("Who brought it, as it stands on the delivery note.")))
    , m_document(new FormField(tr("Delivery note or order number"), tr("Scan it or type it.")))
    , m_start(new Button(tr("Start scanning"), Button::Kind::Primary))
    , m_suppliers(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_suppliers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(QStringLiteral("suggestions"));
    m_supplier->edit()->setCompleter(completer);
    m_start->setObjectName(QStringLiteral("start"));
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(
        makeParagraph(tr("The packs are held until the supplier’s data arrives. Then they are released by themselves."),
            TextSize::Body, Ink::Muted));
    column->addWidget(m_supplier);
    column->addWidget(m_document);
    column->addWidget(m_start);
    column->addStretch();
    column->addWidget(close);
    body()->addWidget(scrolled(inside));
    setFocusProxy(m_supplier->edit());

    connect(m_start, &QAbstractButton::clicked, this, &BlindReceiptPanel::start);
    connect(
        m_supplier->edit(), &QLineEdit::returnPressed, m_document->edit(), [this] { m_document->edit()->setFocus(); });
    connect(m_document->edit(), &QLineEdit::returnPressed, this, &BlindReceiptPanel::start);
    connect(close, &QAbstractButton::clicked, this, &BlindReceiptPanel::closeRequested);
}

QString BlindReceiptPanel::actText() const
{
    return m_start->text();
}

void BlindReceiptPanel::start()
{
    if (m_start->isEnabled())
        Q_EMIT startRequested(m_supplier->text(), m_document->text());
}

void BlindReceiptPanel::setDocument(const QString &number)
{
    m_document->edit()->setText(number);
    (m_supplier->text().isEmpty() ? static_cast<QWidget *>(m_supplier->edit()) : m_start)->setFocus();
}

void BlindReceiptPanel::render(const BlindReceiptState &state)
{
    m_suppliers->setStringList(QStringList(state.suppliers.begin(), state.suppliers.end()));
    m_supplier->setError(state.supplierError);
    m_document->setError(state.documentError);
    m_start->setEnabled(!state.isBusy);
}

} // namespace packledger::dock
