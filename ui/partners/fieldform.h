#pragma once

#include "partners/wizardstate.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
class ToneIcon;
} // namespace packledger::common

namespace packledger::partners {

/// The fields of one step, beneath each other. Texts are told as they are typed; secrets once they are complete, and
/// the field is empty again then.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    void setFields(const std::vector<WizardField> &fields);
    /// The keyboard goes to the first field.
    void focusFirst();
    /// The keyboard goes to this field, where there is one.
    void focusField(const QString &id);
    /// What takes keys, from the first field to the last: choices are made later than texts, and Tab would follow that.
    [[nodiscard]] std::vector<QWidget *> inOrder() const;

Q_SIGNALS:
    void textEntered(const QString &field, const QString &text);
    void choiceMade(const QString &field, const QString &choice);
    void choiceToggled(const QString &field, const QString &choice);
    void secretEntered(const QString &field, const QString &value);
    void fileRequested(const QString &field);
    void returnPressed();

private:
    /// The widgets of one field; those of other kinds are null.
    struct Row
    {
        common::FormField *text = nullptr;
        common::ChoiceRow *choice = nullptr;
        QHash<QString, common::Button *> several {};
        common::Button *file = nullptr;
        QWidget *noteRow = nullptr;
        common::ToneIcon *noteIcon = nullptr;
        QLabel *note = nullptr;
        QWidget *errorRow = nullptr; ///< of what is no text
        QLabel *error = nullptr;
    };

    void build(const std::vector<WizardField> &fields);
    /// The field that has the keyboard; empty: none.
    [[nodiscard]] QString focusedField() const;
    [[nodiscard]] Row makeRow(const WizardField &field, QVBoxLayout &column);
    static void fill(const Row &row, const WizardField &field);

    std::vector<std::pair<QString, WizardField::Kind>> m_shape; ///< what is built
    QHash<QString, Row> m_rows;
    QStringList m_order;
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
};

} // namespace packledger::partners
