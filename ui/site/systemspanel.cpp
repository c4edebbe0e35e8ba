#include "site/systemspanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/tokenpanel.h"

#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

SystemsPanel::SystemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tokens(new TokenPanel({ .name = tr("Name of a system"),
          .nameHint = tr("Letters, digits, points and underscores, as erp."),
          .make = tr("Make its token"),
          .clients = {},
          .everybody = tr("Everybody's goods"),
          .oneClient = tr("Those of %1") }))
    , m_scopes(new ChoiceRow)
    , m_house(new Button(tr("New token for everything"), Button::Kind::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tokens);
    m_scopes->setChoices({ { QStringLiteral("query"), tr("Only reads") },
        { QStringLiteral("capture"), tr("Only hands over") }, { QStringLiteral("both"), tr("Both") } });
    m_scopes->setChosen(QStringLiteral("query"));
    m_tokens->addQuestion(m_scopes);
    m_tokens->addKey(m_house);

    connect(m_scopes, &ChoiceRow::choiceMade, m_scopes, &ChoiceRow::setChosen);
    connect(m_house, &QAbstractButton::clicked, this, &SystemsPanel::houseTokenRequested);
    connect(m_tokens, &TokenPanel::tokenRequested, this, [this](const QString &name, const QString &client) {
        Q_EMIT tokenRequested(name, m_scopes->chosen(), client);
    });
    connect(m_tokens, &TokenPanel::endRequested, this, &SystemsPanel::endRequested);
    connect(m_tokens, &TokenPanel::tokenCopied, this, &SystemsPanel::tokenCopied);
}

void SystemsPanel::render(const EndpointState &state)
{
    const bool mayChange = state.mayChange && !state.isBusy;
    const QString &holder = state.tokens.tokenOf;
    m_tokens->render(state.tokens,
        holder.isEmpty() ? tr("The new token for everything, shown this once")
                         : tr("The new token of %1, shown this once").arg(holder),
        mayChange);
    m_scopes->setEnabled(mayChange);
    m_house->setEnabled(mayChange);
}

} // namespace packledger::site
