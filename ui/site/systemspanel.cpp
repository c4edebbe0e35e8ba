#include "site/systemspanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/optionlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::site {

using namespace common;

SystemsPanel::SystemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_house(new Button(tr("New token for everything"), Button::Kind::Quiet))
    , m_tokenRow(new QWidget)
    , m_tokenTitle(makeLabel({}, TextSize::Small, QFont::DemiBold))
    , m_token(new QLineEdit)
    , m_systems(new OptionList)
    , m_end(new Button(QString(), Button::Kind::Quiet))
    , m_name(new FormField(tr("Name of a system"), tr("Letters, digits, points and underscores, as erp.")))
    , m_scopes(new ChoiceRow)
    , m_clients(new ChoiceRow)
    , m_make(new Button(tr("Make its token")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto leftOf = [](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addWidget(widget);
        row->addStretch();
        return row;
    };
    auto *copy = new Button(tr("Copy"), Button::Kind::Primary);
    auto *fresh = new QVBoxLayout(m_tokenRow);
    fresh->setContentsMargins(0, 0, 0, space::small);
    fresh->setSpacing(space::small);
    fresh->addWidget(m_tokenTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_token, 1);
    row->addWidget(copy);
    fresh->addLayout(row);
    m_token->setReadOnly(true);
    m_token->setAccessibleName(tr("Token"));
    m_token->setFont(codeFont(TextSize::Body));
    column->addWidget(m_tokenRow);
    column->addWidget(m_systems);
    column->addLayout(leftOf(m_end));
    column->addWidget(m_name);
    m_scopes->setChoices({ { QStringLiteral("query"), tr("Only reads") },
        { QStringLiteral("capture"), tr("Only hands over") }, { QStringLiteral("both"), tr("Both") } });
    m_scopes->setChosen(QStringLiteral("query"));
    column->addWidget(m_scopes);
    column->addWidget(m_clients);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(space::inside);
    keys->addWidget(m_make);
    keys->addWidget(m_house);
    keys->addStretch();
    column->addLayout(keys);

    connect(m_systems, &OptionList::optionChosen, this, [this](const QString &name) {
        m_chosen = name;
        tellEnd();
    });
    connect(m_end, &QAbstractButton::clicked, this, [this] { Q_EMIT endRequested(m_chosen); });
    connect(m_scopes, &ChoiceRow::choiceMade, m_scopes, &ChoiceRow::setChosen);
    connect(m_clients, &ChoiceRow::choiceMade, m_clients, &ChoiceRow::setChosen);
    const auto ask = [this] { Q_EMIT tokenRequested(m_name->text(), m_scopes->chosen(), m_clients->chosen()); };
    connect(m_name->edit(), &QLineEdit::returnPressed, this, ask);
    connect(m_make, &QAbstractButton::clicked, this, ask);
    connect(m_house, &QAbstractButton::clicked, this, &SystemsPanel::houseTokenRequested);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_token->text());
        Q_EMIT tokenCopied();
    });
}

void SystemsPanel::tellEnd()
{
    m_end->setVisible(!m_chosen.isEmpty());
    m_end->setText(tr("End the token of %1").arg(m_chosen));
    m_end->setEnabled(m_mayChange);
}

void SystemsPanel::render(const EndpointState &state)
{
    m_mayChange = state.mayChange && !state.isBusy;
    m_tokenRow->setVisible(!state.token.isEmpty());
    m_tokenTitle->setText(state.tokenOf.isEmpty() ? tr("The new token for everything, shown this once")
                                                  : tr("The new token of %1, shown this once").arg(state.tokenOf));
    if (m_token->text() != state.token)
        m_token->setText(state.token);
    m_token->setCursorPosition(0);
    std::vector<Option> options;
    for (const SystemRow &system : state.systems)
        options.push_back({ system.name, system.name, system.scope });
    m_systems->setOptions(options);
    m_systems->setVisible(!options.empty());
    if (std::ranges::none_of(state.systems, [this](const SystemRow &system) { return system.name == m_chosen; }))
        m_chosen.clear();
    m_systems->setChosen(m_chosen);
    tellEnd();
    if (state.made != m_made) {
        m_made = state.made;
        m_name->edit()->clear();
    }
    std::vector<std::pair<QString, QString>> clients { { QString(), tr("Everybody's goods") } };
    for (const QString &client : state.clients)
        clients.emplace_back(client, tr("Those of %1").arg(client));
    const QString chosen = m_clients->chosen();
    m_clients->setChoices(clients);
    m_clients->setChosen(state.clients.contains(chosen) ? chosen : QString());
    m_clients->setVisible(!state.clients.isEmpty());
    for (QWidget *one : std::initializer_list<QWidget *> { m_house, m_name, m_scopes, m_clients, m_make })
        one->setEnabled(m_mayChange);
}

} // namespace packledger::site
