#pragma once

#include <QWidget>

class QLineEdit;

namespace packledger::shell {

/// A PIN as dots with a number pad of large keys; the keyboard's digits, Backspace and Enter work as well.
/// The digits never leave as anything but `pinEntered`.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);

    void clear();
    void setWrong(bool isWrong);
    [[nodiscard]] int length() const;

Q_SIGNALS:
    void pinEntered(const QString &pin);

private:
    void submit();

    QLineEdit *m_dots;
};

} // namespace packledger::shell
