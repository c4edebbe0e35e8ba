#pragma once

#include <QWidget>

class QLineEdit;

namespace packledger::common {
class Button;
}

namespace packledger::shell {

/// A PIN as dots with a number pad of large keys; the keyboard's digits, Backspace and Enter work as well.
/// The digits never leave as anything but `pinEntered`.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);

    void clear();
    /// What the PIN does: "Sign in" unless said otherwise.
    void setActionText(const QString &text);
    void setWrong(bool isWrong);
    [[nodiscard]] int length() const;

Q_SIGNALS:
    void pinEntered(const QString &pin);

private:
    void submit();

    QLineEdit *m_dots;
    common::Button *m_enter;
};

} // namespace packledger::shell
