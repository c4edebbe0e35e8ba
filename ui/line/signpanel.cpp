#include "line/signpanel.h"

#include "common/choicerow.h"
#include "common/label.h"
#include "common/toneicon.h"
#include "shell/pinpad.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

SignPanel::SignPanel(QWidget *parent)
    : QWidget(parent)
    , m_meaning(makeLabel({}, TextSize::Body, QFont::Bold))
    , m_signed(makeParagraph({}, TextSize::Medium, Ink::Muted))
    , m_people(new ChoiceRow)
    , m_pin(new shell::PinPad)
    , m_messageRow(new QWidget)
    , m_shape(new ToneIcon(Tone::Stop, 20))
    , m_message(makeParagraph({}, TextSize::Medium))
{
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(12);
    message->addWidget(m_shape, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_signed);
    all->addWidget(m_meaning);
    all->addWidget(m_people);
    all->addWidget(m_messageRow);
    all->addWidget(m_pin);
    setFocusProxy(m_pin);
    connect(m_people, &ChoiceRow::choiceMade, m_pin, [this] { m_pin->setFocus(); });
    connect(m_pin, &shell::PinPad::pinEntered, this, [this](const QString &pin) {
        if (m_people->chosen().isEmpty()) {
            m_message->setText(tr("Choose first who signs."));
            m_shape->setTone(Tone::Attention);
            m_messageRow->show();
            return;
        }
        Q_EMIT signatureGiven(m_people->chosen(), pin);
    });
}

void SignPanel::render(const SignState &state)
{
    const bool isNewTurn = state.turn != m_state.turn;
    m_people->setChoices(state.people);
    if (state.round != m_state.round)
        m_people->setChosen(state.suggested);
    m_meaning->setText(state.meaning);
    m_signed->setText(state.signedBy.isEmpty() ? QString() : tr("Performed by %1, signed.").arg(state.signedBy));
    m_signed->setVisible(!state.signedBy.isEmpty());
    m_pin->setActionText(state.actionText);
    m_pin->setEnabled(!state.isBusy);
    // Whoever signs next, or types the PIN again, goes on at the keyboard.
    if (m_state.isBusy && !state.isBusy && isVisible())
        m_pin->setFocus();
    if (isNewTurn) {
        m_pin->clear();
        m_pin->setWrong(state.tone == Tone::Stop);
        m_message->setText(state.message);
        m_shape->setTone(state.tone);
        m_messageRow->setVisible(!state.message.isEmpty());
    }
    m_state = state;
}

} // namespace packledger::line
