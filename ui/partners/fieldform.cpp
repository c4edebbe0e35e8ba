#include "partners/fieldform.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/toneicon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace packledger::partners {

using namespace common;
using Kind = WizardField::Kind;

namespace {

constexpr int signSize = 16;

/// A shape beside words: the row, the shape, the words.
std::tuple<QWidget *, ToneIcon *, QLabel *> makeNote(Tone tone)
{
    auto *row = new QWidget;
    auto *icon = new ToneIcon(tone, signSize);
    QLabel *words = makeParagraph({}, TextSize::Small);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return { row, icon, words };
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

FieldForm::Row FieldForm::makeRow(const WizardField &field, QVBoxLayout &column)
{
    Row row;
    const QString id = field.id;
    auto *part = new QVBoxLayout;
    part->setSpacing(6);
    if (field.kind == Kind::Text || field.kind == Kind::Secret) {
        row.text = new FormField(field.label, field.help);
        QLineEdit *edit = row.text->edit();
        edit->setObjectName(id);
        connect(edit, &QLineEdit::returnPressed, this, &FieldForm::returnPressed);
        if (field.kind == Kind::Secret) {
            edit->setEchoMode(QLineEdit::Password);
            edit->setContextMenuPolicy(Qt::NoContextMenu);
            connect(edit, &QLineEdit::editingFinished, this, [this, id, edit] {
                const QString value = edit->text();
                edit->clear();
                if (!value.isEmpty())
                    Q_EMIT secretEntered(id, value);
            });
        } else {
            connect(
                edit, &QLineEdit::textEdited, this, [this, id](const QString &text) { Q_EMIT textEntered(id, text); });
        }
        part->addWidget(row.text);
    } else {
        part->addWidget(makeLabel(field.label, TextSize::Small, QFont::DemiBold));
        if (field.kind == Kind::Choice) {
            row.choice = new ChoiceRow;
            row.choice->setObjectName(id);
            row.choice->setAccessibleName(field.label);
            connect(row.choice, &ChoiceRow::choiceMade, this,
                [this, id](const QString &choice) { Q_EMIT choiceMade(id, choice); });
            part->addWidget(row.choice);
        } else if (field.kind == Kind::Several) {
            auto *line = new QHBoxLayout;
            line->setSpacing(space::small);
            for (const auto &[key, words] : field.choices) {
                auto *button = new Button(words);
                button->setCheckable(true);
                button->setObjectName(id + QLatin1Char('.') + key);
                connect(button, &QAbstractButton::clicked, this,
                    [this, id, choice = key] { Q_EMIT choiceToggled(id, choice); });
                row.several.insert(key, button);
                line->addWidget(button);
            }
            line->addStretch();
            part->addLayout(line);
        } else {
            row.file = new Button(tr("Choose a file"));
            row.file->setObjectName(id);
            row.file->setAccessibleName(field.label + QStringLiteral(": ") + row.file->text());
            connect(row.file, &QAbstractButton::clicked, this, [this, id] { Q_EMIT fileRequested(id); });
            auto *line = new QHBoxLayout;
            line->addWidget(row.file);
            line->addStretch();
            part->addLayout(line);
        }
        if (!field.help.isEmpty())
            part->addWidget(makeParagraph(field.help, TextSize::Small, Ink::Muted));
        ToneIcon *icon = nullptr;
        std::tie(row.errorRow, icon, row.error) = makeNote(Tone::Stop);
        part->addWidget(row.errorRow);
    }
    std::tie(row.noteRow, row.noteIcon, row.note) = makeNote(Tone::Neutral);
    part->addWidget(row.noteRow);
    column.addLayout(part);
    return row;
}

void FieldForm::build(const std::vector<WizardField> &fields)
{
    delete m_inside;
    m_inside = new QWidget;
    m_rows.clear();
    m_order.clear();
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    for (const WizardField &field : fields) {
        m_rows.insert(field.id, makeRow(field, *column));
        m_order << field.id;
    }
    m_column->addWidget(m_inside);
    m_inside->show();
}

void FieldForm::fill(const Row &row, const WizardField &field)
{
    if (row.text != nullptr) {
        QLineEdit *edit = row.text->edit();
        edit->setReadOnly(field.isFixed);
        edit->setEnabled(!field.isFixed);
        // A secret is typed here and never told back.
        if (field.kind == Kind::Text && edit->text() != field.value)
            edit->setText(field.value);
        row.text->setError(field.error);
    } else {
        row.error->setText(field.error);
        row.errorRow->setVisible(!field.error.isEmpty());
    }
    if (row.choice != nullptr) {
        row.choice->setChoices(field.choices);
        row.choice->setChosen(field.value);
    }
    for (auto button = row.several.begin(); button != row.several.end(); ++button)
        button.value()->setChecked(field.chosen.contains(button.key()));
    const bool hasShape = field.noteTone != Tone::Neutral;
    row.noteIcon->setTone(field.noteTone);
    row.noteIcon->setVisible(hasShape);
    row.note->setText(field.note);
    row.noteRow->setVisible(!field.note.isEmpty());
}

void FieldForm::setFields(const std::vector<WizardField> &fields)
{
    std::vector<std::pair<QString, Kind>> shape;
    shape.reserve(fields.size());
    for (const WizardField &field : fields)
        shape.emplace_back(field.id, field.kind);
    const bool isOther = shape != m_shape || m_inside == nullptr;
    const QString focused = isOther ? focusedField() : QString();
    if (isOther) {
        m_shape = shape;
        build(fields);
    }
    for (const WizardField &field : fields)
        fill(m_rows.value(field.id), field);
    setVisible(!fields.empty());
    // A choice that brings other fields keeps the keyboard.
    if (!focused.isEmpty())
        focusField(focused);
}

QString FieldForm::focusedField() const
{
    const QWidget *focused = focusWidget();
    if (focused == nullptr || !focused->hasFocus())
        return {};
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if ((row->text != nullptr && row->text->isAncestorOf(focused))
            || (row->choice != nullptr && row->choice->isAncestorOf(focused)) || row->file == focused)
            return row.key();
    }
    return {};
}

std::vector<QWidget *> FieldForm::inOrder() const
{
    std::vector<QWidget *> all;
    const QList<QWidget *> inside = m_inside != nullptr ? m_inside->findChildren<QWidget *>() : QList<QWidget *>();
    std::copy_if(inside.begin(), inside.end(), std::back_inserter(all),
        [](const QWidget *each) { return (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus; });
    return all;
}

void FieldForm::focusField(const QString &id)
{
    const Row row = m_rows.value(id);
    if (row.text != nullptr) {
        row.text->edit()->setFocus();
    } else if (row.file != nullptr) {
        row.file->setFocus();
    } else if (row.choice != nullptr) {
        for (QAbstractButton *button : row.choice->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                button->setFocus();
        }
    } else if (!row.several.isEmpty()) {
        row.several.begin().value()->setFocus();
    }
}

void FieldForm::focusFirst()
{
    for (const QString &id : std::as_const(m_order)) {
        const Row &row = m_rows.value(id);
        if (row.text != nullptr && row.text->edit()->isEnabled()) {
            row.text->edit()->setFocus();
            return;
        }
    }
}

} // namespace packledger::partners
