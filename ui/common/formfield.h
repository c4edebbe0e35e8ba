#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace packledger::common {

/// One field of a form: label above, help beneath, error beneath in words.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, const QString &help, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    /// Empty takes the error away.
    void setError(const QString &error);

private:
    QLineEdit *m_edit;
    QLabel *m_help;
    QWidget *m_errorRow;
    QLabel *m_error;
};

} // namespace packledger::common
