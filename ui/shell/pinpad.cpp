#include "shell/pinpad.h"

#include "common/button.h"
#include "common/tokens.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QStyle>

namespace packledger::shell {

using namespace common;

namespace {
constexpr int leastDigits = 4;
constexpr int mostDigits = 12;
constexpr int keyHeight = 64;
} // namespace

PinPad::PinPad(QWidget *parent)
    : QWidget(parent)
    , m_dots(new QLineEdit)
    , m_enter(nullptr)
{
    m_dots->setEchoMode(QLineEdit::Password);
    m_dots->setInputMethodHints(m_dots->inputMethodHints() | Qt::ImhDigitsOnly);
    m_dots->setMaxLength(mostDigits);
    m_dots->setAlignment(Qt::AlignCenter);
    m_dots->setFont(textFont(TextSize::Heading));
    m_dots->setAccessibleName(tr("PIN"));
    m_dots->setPlaceholderText(tr("PIN"));
    m_dots->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_dots));
    m_dots->setContextMenuPolicy(Qt::NoContextMenu);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    grid->addWidget(m_dots, 0, 0, 1, 3);
    const auto addKey = [&](const QString &text, Button::Kind kind, int row, int column) {
        auto *key = new Button(text, kind);
        key->setFont(textFont(TextSize::Title, QFont::DemiBold));
        key->setMinimumHeight(space::touch);
        key->setMaximumHeight(keyHeight);
        key->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        // Digits come from the keyboard too; Tab should go from the dots straight to what follows.
        key->setFocusPolicy(Qt::NoFocus);
        grid->addWidget(key, row, column);
        return key;
    };
    for (int digit = 1; digit <= 9; ++digit) {
        auto *key = addKey(QString::number(digit), Button::Kind::Plain, 1 + (digit - 1) / 3, (digit - 1) % 3);
        connect(key, &QAbstractButton::clicked, this, [this, digit] { m_dots->insert(QString::number(digit)); });
    }
    auto *erase = addKey({}, Button::Kind::Plain, 4, 0);
    erase->setIconName(QStringLiteral("erase"));
    erase->setAccessibleName(tr("Delete the last digit"));
    connect(erase, &QAbstractButton::clicked, m_dots, &QLineEdit::backspace);
    auto *zero = addKey(QStringLiteral("0"), Button::Kind::Plain, 4, 1);
    connect(zero, &QAbstractButton::clicked, this, [this] { m_dots->insert(QStringLiteral("0")); });
    auto *enter = addKey(tr("Sign in"), Button::Kind::Primary, 4, 2);
    m_enter = enter;
    enter->setFont(textFont(TextSize::Medium, QFont::DemiBold));
    enter->setObjectName(QStringLiteral("enter"));
    enter->setEnabled(false);
    connect(enter, &QAbstractButton::clicked, this, &PinPad::submit);
    connect(m_dots, &QLineEdit::returnPressed, this, &PinPad::submit);
    connect(m_dots, &QLineEdit::textChanged, this, [this, enter](const QString &text) {
        enter->setEnabled(text.size() >= leastDigits);
        if (!text.isEmpty())
            setWrong(false);
    });
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    setMaximumHeight(space::touch + 4 * (keyHeight + space::small));
    setFocusProxy(m_dots);
}

void PinPad::clear()
{
    m_dots->clear();
}

void PinPad::setActionText(const QString &text)
{
    m_enter->setText(text);
}

void PinPad::setWrong(bool isWrong)
{
    m_dots->setProperty("wrong", isWrong);
    m_dots->style()->unpolish(m_dots);
    m_dots->style()->polish(m_dots);
}

int PinPad::length() const
{
    return static_cast<int>(m_dots->text().size());
}

void PinPad::submit()
{
    if (m_dots->text().size() >= leastDigits)
        Q_EMIT pinEntered(m_dots->text());
}

} // namespace packledger::shell
