#include "common/formfield.h"

#include "common/label.h"
#include "common/toneicon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace packledger::common {

FormField::FormField(const QString &label, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_help(makeParagraph(help, TextSize::Small, Ink::Muted))
    , m_errorRow(new QWidget)
    , m_error(makeParagraph({}, TextSize::Small))
{
    QLabel *name = makeLabel(label, TextSize::Small, QFont::DemiBold);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->setFont(textFont(TextSize::Medium));
    if (help.isEmpty())
        m_help->hide(); // and never shown here: without a parent it would be a window of its own

    auto *errorRow = new QHBoxLayout(m_errorRow);
    errorRow->setContentsMargins(0, 0, 0, 0);
    errorRow->setSpacing(space::small);
    errorRow->addWidget(new ToneIcon(Tone::Stop, 16), 0, Qt::AlignTop);
    errorRow->addWidget(m_error, 1);
    m_errorRow->hide();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(name);
    all->addWidget(m_edit);
    all->addWidget(m_help);
    all->addWidget(m_errorRow);
}

QString FormField::text() const
{
    return m_edit->text().trimmed();
}

void FormField::setError(const QString &error)
{
    m_error->setText(error);
    m_errorRow->setVisible(!error.isEmpty());
    m_edit->setProperty("wrong", !error.isEmpty());
    m_edit->setAccessibleDescription(error);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

} // namespace packledger::common
