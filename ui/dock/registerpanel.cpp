#include "dock/registerpanel.h"

#include "common/button.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

RegisterPanel::RegisterPanel(QWidget *parent)
    : Card(tr("Register an unknown serial"), parent)
    , m_product(makeParagraph({}, TextSize::Title))
    , m_serial(makeLabel({}, TextSize::Medium))
    , m_lot(new FormField(tr("Lot"), tr("As it is printed on the pack, letters and digits.")))
    , m_expiry(new FormField(tr("Expires"), tr("2028-06-30; where the pack names the month alone, 2028-06.")))
    , m_message(makeParagraph({}, TextSize::Body))
    , m_register(new Button(tr("Register and receive"), Button::Kind::Primary))
{
    m_serial->setFont(codeFont(TextSize::Medium));
    m_lot->edit()->setFont(codeFont(TextSize::Medium));
    m_expiry->edit()->setFont(codeFont(TextSize::Medium));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(12);
    column->addWidget(m_product);
    column->addWidget(m_serial);
    column->addWidget(makeParagraph(
        tr("The supplier’s data do not name this pack, and its code does not say lot and expiry. Read them off the "
           "pack. The record says that they were typed."),
        TextSize::Body, Ink::Muted));
    column->addWidget(m_lot);
    column->addWidget(m_expiry);
    column->addWidget(m_message);
    column->addWidget(m_register);
    column->addStretch();
    body()->addWidget(scrolled(inside));
    setFocusProxy(m_lot->edit());

    const auto ask = [this] { Q_EMIT registerRequested(m_lot->text(), m_expiry->text()); };
    connect(m_register, &QAbstractButton::clicked, this, ask);
    connect(m_lot->edit(), &QLineEdit::returnPressed, m_expiry->edit(), [this] { m_expiry->edit()->setFocus(); });
    connect(m_expiry->edit(), &QLineEdit::returnPressed, this, ask);
}

void RegisterPanel::render(const RegisterState &state)
{
    m_product->setText(state.product);
    m_serial->setText(state.serial);
    if (m_shownSerial != state.serial) {
        m_shownSerial = state.serial;
        m_lot->edit()->setText(state.lot);
        m_expiry->edit()->setText(state.expiry);
    }
    m_lot->setError(state.lotError);
    m_expiry->setError(state.expiryError);
    setTextOrHide(m_message, state.message);
    m_register->setEnabled(!state.isBusy);
}

} // namespace packledger::dock
