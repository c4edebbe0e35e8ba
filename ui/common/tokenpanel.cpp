#include "common/tokenpanel.h"

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

namespace packledger::common {

namespace {

QHBoxLayout *leftOf(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

TokenPanel::TokenPanel(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_fresh(new QWidget)
    , m_title(makeLabel({}, TextSize::Small, QFont::DemiBold))
    , m_token(new QLineEdit)
    , m_holders(new OptionList)
    , m_end(new Button(QString(), Button::Kind::Quiet))
    , m_name(new FormField(words.name, words.nameHint))
    , m_questions(new QVBoxLayout)
    , m_clientsTitle(makeLabel(words.clients, TextSize::Small, QFont::DemiBold))
    , m_clients(new ChoiceRow)
    , m_make(new Button(words.make))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *copy = new Button(tr("Copy"), Button::Kind::Primary);
    auto *fresh = new QVBoxLayout(m_fresh);
    fresh->setContentsMargins(0, 0, 0, space::inside);
    fresh->setSpacing(space::small);
    fresh->addWidget(m_title);
    m_token->setReadOnly(true);
    m_token->setAccessibleName(tr("Token"));
    m_token->setFont(codeFont(TextSize::Body));
    fresh->addWidget(m_token);
    fresh->addLayout(leftOf(copy));
    column->addWidget(m_fresh);
    column->addWidget(m_holders);
    column->addLayout(leftOf(m_end));
    column->addSpacing(space::small);
    column->addWidget(m_name);
    m_questions->setSpacing(space::small);
    column->addLayout(m_questions);
    column->addWidget(m_clientsTitle);
    column->addWidget(m_clients);
    m_keys = leftOf(m_make);
    column->addLayout(m_keys);

    connect(m_holders, &OptionList::optionChosen, this, [this](const QString &name) {
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

void TokenPanel::addQuestion(QWidget *question)
{
    m_questions->addWidget(question);
}

void TokenPanel::addKey(QWidget *key)
{
    m_keys->insertWidget(1, key);
}

void TokenPanel::takeKeyboard()
{
    m_name->edit()->setFocus();
}

void TokenPanel::tellEnd()
{
    m_end->setVisible(!m_chosen.isEmpty());
    m_end->setText(tr("End the token of %1").arg(m_chosen));
    m_end->setEnabled(m_mayChange);
}

void TokenPanel::offerClients(const QStringList &clients)
{
    std::vector<std::pair<QString, QString>> choices { { QString(), m_words.everybody } };
    for (const QString &client : clients)
        choices.emplace_back(client, m_words.oneClient.arg(client));
    const QString chosen = m_clients->chosen();
    m_clients->setChoices(choices);
    m_clients->setChosen(clients.contains(chosen) ? chosen : QString());
    m_clients->setVisible(!clients.isEmpty());
    m_clientsTitle->setVisible(!clients.isEmpty() && !m_words.clients.isEmpty());
}

void TokenPanel::render(const TokenState &state, const QString &title, bool mayChange)
{
    m_mayChange = mayChange;
    m_fresh->setVisible(!state.token.isEmpty());
    m_title->setText(title);
    if (m_token->text() != state.token)
        m_token->setText(state.token);
    m_token->setCursorPosition(0);
    std::vector<Option> options;
    for (const TokenHolder &holder : state.holders)
        options.push_back({ holder.name, holder.name, holder.scope });
    m_holders->setOptions(options);
    m_holders->setVisible(!options.empty());
    if (std::ranges::none_of(state.holders, [this](const TokenHolder &holder) { return holder.name == m_chosen; }))
        m_chosen.clear();
    m_holders->setChosen(m_chosen);
    tellEnd();
    if (state.made != m_made) {
        m_made = state.made;
        m_name->edit()->clear();
    }
    offerClients(state.clients);
    for (QWidget *one : std::initializer_list<QWidget *> { m_name, m_clients, m_make })
        one->setEnabled(mayChange);
}

} // namespace packledger::common
