#include "site/optionsform.h"

#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

OptionsForm::OptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OptionsForm::build(const std::vector<OptionRow> &options)
{
    delete m_inside;
    m_inside = new QWidget;
    m_fields.clear();
    m_choices.clear();
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::inside);
    for (const OptionRow &option : options) {
        const QString key = option.key;
        if (option.choices.empty()) {
            auto *field = new FormField(option.label, option.help);
            field->setObjectName(key);
            connect(field->edit(), &QLineEdit::editingFinished, this, [this, key, field] {
                if (field->edit()->isModified()) {
                    field->edit()->setModified(false);
                    Q_EMIT optionEntered(key, field->edit()->text());
                }
            });
            m_fields.insert(key, field);
            column->addWidget(field);
            continue;
        }
        auto *part = new QVBoxLayout;
        part->setSpacing(6);
        if (!option.label.isEmpty())
            part->addWidget(makeLabel(option.label, TextSize::Small, QFont::DemiBold));
        auto *row = new ChoiceRow;
        row->setObjectName(key);
        row->setAccessibleName(option.label);
        connect(row, &ChoiceRow::choiceMade, this, [this, key](const QString &id) { Q_EMIT optionEntered(key, id); });
        m_choices.insert(key, row);
        part->addWidget(row);
        if (!option.help.isEmpty())
            part->addWidget(makeParagraph(option.help, TextSize::Small, Ink::Muted));
        column->addLayout(part);
    }
    column->addStretch();
    m_column->addWidget(m_inside);
    m_inside->show();
}

void OptionsForm::setOptions(const std::vector<OptionRow> &options)
{
    std::vector<QString> keys;
    for (const OptionRow &option : options)
        keys.push_back(option.key);
    if (keys != m_keys || m_inside == nullptr) {
        m_keys = keys;
        build(options);
    }
    for (const OptionRow &option : options) {
        if (FormField *field = m_fields.value(option.key)) {
            // What somebody is typing stays.
            if (!field->edit()->isModified() && field->edit()->text() != option.value)
                field->edit()->setText(option.value);
            field->setError(option.error);
        } else if (ChoiceRow *row = m_choices.value(option.key)) {
            std::vector<std::pair<QString, QString>> choices;
            for (const Choice &choice : option.choices)
                choices.emplace_back(choice.id, choice.text);
            row->setChoices(choices);
            row->setChosen(option.value);
        }
    }
}

} // namespace packledger::site
