#include "dock/findfield.h"

#include "common/button.h"
#include "common/emptystate.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

FindField::FindField(QWidget *parent)
    : Card({}, parent)
    , m_edit(new QLineEdit)
{
    m_edit->setFont(textFont(TextSize::Medium));
    m_edit->setPlaceholderText(tr("Scan it, or type a serial, SSCC, lot, receipt or order number"));
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setClearButtonEnabled(false);
    auto *find = new Button(tr("Find"), Button::Kind::Primary);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::inside, 11, 12, 11);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("search"), 24, true));
    row->addWidget(m_edit, 1);
    row->addWidget(find);
    body()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_edit);

    const auto ask = [this] {
        if (const QString query = m_edit->text().trimmed(); !query.isEmpty())
            Q_EMIT findRequested(query);
    };
    connect(m_edit, &QLineEdit::returnPressed, this, ask);
    connect(find, &QAbstractButton::clicked, this, ask);
}

void FindField::setQuery(const QString &query)
{
    if (m_edit->text() == query)
        return;
    m_edit->setText(query);
    m_edit->selectAll();
}

} // namespace packledger::dock
