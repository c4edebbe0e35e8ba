#pragma once

#include "site/scannersstate.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace packledger::common {
class ChoiceRow;
class FormField;
} // namespace packledger::common

namespace packledger::site {

/// The settings of one device, one below the other, saved as a field is left or a choice is made.
class OptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget *parent = nullptr);

    void setOptions(const std::vector<OptionRow> &options);

Q_SIGNALS:
    void optionEntered(const QString &key, const QString &value);

private:
    void build(const std::vector<OptionRow> &options);

    std::vector<QString> m_keys;
    QHash<QString, common::FormField *> m_fields;
    QHash<QString, common::ChoiceRow *> m_choices;
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
};

} // namespace packledger::site
