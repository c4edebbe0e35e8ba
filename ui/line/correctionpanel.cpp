#include "line/correctionpanel.h"

#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "line/signpanel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

CorrectionPanel::CorrectionPanel(QWidget *parent)
    : Card(tr("Correct lot and expiry"), parent)
    , m_lot(new FormField(tr("Lot on the labels"), {}))
    , m_expiry(
          new FormField(tr("Expiry on the labels"), tr("2028-08-31; where the pack names the month alone, 2028-08.")))
    , m_reason(new FormField(tr("Why it is corrected"), tr("The record keeps it.")))
    , m_sign(new SignPanel)
    , m_message(makeParagraph({}, TextSize::Medium))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(
        tr("Where the labels are right and the data are wrong. What was said of the packs before is declared wrong "
           "and stays in their history. A pack with a wrong label gets a new one at the rework station."),
        TextSize::Body, Ink::Muted));
    for (QWidget *widget : std::vector<QWidget *> { m_lot, m_expiry, m_reason, m_message, m_sign })
        all->addWidget(widget);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    for (FormField *field : { m_lot, m_expiry, m_reason })
        connect(field->edit(), &QLineEdit::returnPressed, this, &CorrectionPanel::give);
    connect(m_sign, &SignPanel::signatureGiven, this, [this](const QString &login, const QString &pin) {
        Q_EMIT signatureGiven(login, pin, { m_reason->text(), {}, m_lot->text(), m_expiry->text() });
    });
    m_message->hide();
}

void CorrectionPanel::begin()
{
    m_lot->edit()->setFocus();
}

void CorrectionPanel::give()
{
    for (FormField *field : { m_lot, m_expiry, m_reason }) {
        const bool isEmpty = field->text().isEmpty();
        field->setError(isEmpty ? tr("This is needed.") : QString());
        if (isEmpty) {
            field->edit()->setFocus();
            return;
        }
    }
    if (m_isSigned)
        m_sign->setFocus();
    else
        Q_EMIT correctionRequested(m_lot->text(), m_expiry->text(), m_reason->text());
}

void CorrectionPanel::render(const BoardState &state)
{
    if (state.id != m_batch || state.taken != m_taken) {
        m_batch = state.id;
        m_taken = state.taken;
        m_reason->edit()->clear();
        m_reason->setError({});
    }
    // What was typed is a draft only as long as the order says what it said.
    if (state.lot != m_orderedLot || state.expiry != m_orderedExpiry) {
        m_orderedLot = state.lot;
        m_orderedExpiry = state.expiry;
        m_lot->edit()->setText(state.lot);
        m_expiry->edit()->setText(state.expiry);
    }
    m_isSigned = state.isCorrectionSigned;
    m_sign->setVisible(m_isSigned);
    if (state.panel != BoardState::Panel::Correct)
        return;
    // What the first has signed is not changed under the signature.
    const bool isFree = !m_isSigned || state.sign.signedBy.isEmpty();
    for (FormField *field : { m_lot, m_expiry, m_reason })
        field->setEnabled(isFree);
    setTextOrHide(m_message, state.panelMessage);
    if (m_isSigned)
        m_sign->render(state.sign);
}

} // namespace packledger::line
