#include "verification/askerspanel.h"

#include "common/label.h"
#include "common/scrolled.h"
#include "common/tokenpanel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::verification {

using namespace common;

AskersPanel::AskersPanel(QWidget *parent)
    : Card(tr("Who may ask"), parent)
    , m_nobody(makeParagraph(tr("Nobody yet. A verification router gets a token from you, and shows it with each "
                                "request."),
          TextSize::Body, Ink::Muted))
    , m_tokens(new TokenPanel({ .name = tr("Name of the asker"),
          .nameHint = tr("Letters, digits, points and dashes"),
          .make = tr("Make token"),
          .clients = tr("Is told of"),
          .everybody = tr("All our products"),
          .oneClient = tr("%1 alone") }))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    column->addWidget(m_nobody);
    column->addWidget(m_tokens);
    column->addStretch();
    body()->addWidget(scrolled(inside), 1);

    connect(m_tokens, &TokenPanel::tokenRequested, this, &AskersPanel::tokenRequested);
    connect(m_tokens, &TokenPanel::endRequested, this, &AskersPanel::endRequested);
    connect(m_tokens, &TokenPanel::tokenCopied, this, &AskersPanel::tokenCopied);
}

void AskersPanel::takeKeyboard()
{
    m_tokens->takeKeyboard();
}

void AskersPanel::render(const VerificationState &state)
{
    m_nobody->setVisible(state.tokens.holders.empty());
    m_tokens->render(state.tokens, tr("The new token, shown this once"), state.mayManage);
}

} // namespace packledger::verification
