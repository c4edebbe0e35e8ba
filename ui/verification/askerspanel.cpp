#include "verification/askerspanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/scrolled.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::verification {

using namespace common;

AskersPanel::AskersPanel(QWidget *parent)
    : Card(tr("Who may ask"), parent)
    , m_askers(new OptionList)
    , m_nobody(makeParagraph(tr("Nobody yet. A verification router gets a token from you, and shows it with each "
                                "request."),
          TextSize::Body, Ink::Muted))
    , m_end(new Button(tr("End its token"), Button::Kind::Quiet))
    , m_name(new FormField(tr("Name of the asker"), tr("Letters, digits, points and dashes")))
    , m_clients(new ChoiceRow)
    , m_make(new Button(tr("Make token")))
    , m_tokenRow(new QWidget)
    , m_token(new QLineEdit)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    const auto leftOf = [](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addWidget(widget);
        row->addStretch();
        return row;
    };
    auto *copy = new Button(tr("Copy"), Button::Kind::Primary);
    auto *row = new QVBoxLayout(m_tokenRow);
    row->setContentsMargins(0, 0, 0, space::inside);
    row->setSpacing(space::small);
    row->addWidget(makeLabel(tr("The new token, shown this once"), TextSize::Small, QFont::DemiBold));
    m_token->setReadOnly(true);
    m_token->setAccessibleName(tr("Token"));
    m_token->setFont(codeFont(TextSize::Body));
    row->addWidget(m_token);
    row->addLayout(leftOf(copy));
    column->addWidget(m_tokenRow);
    column->addWidget(m_nobody);
    column->addWidget(m_askers);
    column->addLayout(leftOf(m_end));
    column->addSpacing(space::small);
    column->addWidget(m_name);
    column->addWidget(makeLabel(tr("Is told of"), TextSize::Small, QFont::DemiBold));
    column->addWidget(m_clients);
    column->addLayout(leftOf(m_make));
    column->addStretch();
    body()->addWidget(scrolled(inside), 1);

    connect(m_askers, &OptionList::optionChosen, this, [this](const QString &name) {
        m_chosen = name;
        tellEnd();
    });
    connect(m_end, &QAbstractButton::clicked, this, [this] { Q_EMIT endRequested(m_chosen); });
    connect(m_clients, &ChoiceRow::choiceMade, m_clients, &ChoiceRow::setChosen);
    const auto ask = [this] { Q_EMIT tokenRequested(m_name->text(), m_clients->chosen()); };
    connect(m_name->edit(), &QLineEdit::returnPressed, this, ask);
    connect(m_make, &QAbstractButton::clicked, this, ask);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_token->text());
        Q_EMIT tokenCopied();
    });
}

void AskersPanel::takeKeyboard()
{
    m_name->edit()->setFocus();
}

void AskersPanel::tellEnd()
{
    m_end->setVisible(!m_chosen.isEmpty());
    m_end->setText(tr("End the token of %1").arg(m_chosen));
    m_end->setEnabled(m_mayManage);
}

void AskersPanel::render(const VerificationState &state)
{
    m_mayManage = state.mayManage;
    std::vector<Option> options;
    for (const Asker &asker : state.askers)
        options.push_back({ asker.name, asker.name, asker.scope });
    m_askers->setOptions(options);
    m_askers->setVisible(!options.empty());
    m_nobody->setVisible(options.empty());
    const bool isThere
        = std::ranges::any_of(state.askers, [this](const Asker &asker) { return asker.name == m_chosen; });
    if (!isThere)
        m_chosen.clear();
    m_askers->setChosen(m_chosen);
    tellEnd();
    std::vector<std::pair<QString, QString>> clients { { QString(), tr("All our products") } };
    for (const QString &client : state.clients)
        clients.emplace_back(client, tr("%1 alone").arg(client));
    const QString chosen = m_clients->chosen();
    m_clients->setChoices(clients);
    m_clients->setChosen(state.clients.contains(chosen) ? chosen : QString());
    m_tokenRow->setVisible(!state.token.isEmpty());
    if (m_token->text() != state.token)
        m_token->setText(state.token);
    m_token->setCursorPosition(0);
    for (QWidget *one : std::initializer_list<QWidget *> { m_name, m_clients, m_make })
        one->setEnabled(state.mayManage);
}

} // namespace packledger::verification
