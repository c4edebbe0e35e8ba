#include "line/orderpanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::line {

using namespace common;

OrderPanel::OrderPanel(QWidget *parent)
    : Card(tr("New work order"), parent)
    , m_progress(makeLabel({}, TextSize::Small, QFont::DemiBold, Ink::Muted))
    , m_title(makeParagraph({}, TextSize::Title))
    , m_products(new ChoiceRow)
    , m_gtin(new FormField(
          tr("GTIN"), tr("Scan a pack of the product, choose one above, or type its 14 digits or a part of its name.")))
    , m_name(new FormField(tr("Name of the batch"), tr("Empty: it gets the next number.")))
    , m_lot(new FormField(tr("Lot"), tr("Letters and digits, at most 20.")))
    , m_expiry(new FormField(tr("Expires"), tr("2028-08-31; where the pack names the month alone, 2028-08.")))
    , m_quantity(new FormField(tr("Good packs wanted"), tr("How many must be good at the end.")))
    , m_rejects(
          new FormField(tr("Expected rejects in percent"), tr("More numbers are drawn, so that enough are left.")))
    , m_target(new FormField(tr("Packs a minute"), tr("What the line should make. May stay empty.")))
    , m_limit(new FormField(tr("Most rejects in percent"), tr("More than that is told on the board. May stay empty.")))
    , m_clientTitle(makeLabel(tr("Whose product it is"), TextSize::Body, QFont::Bold))
    , m_clients(new ChoiceRow)
    , m_poolTitle(makeLabel(tr("Numbers from"), TextSize::Body, QFont::Bold))
    , m_pools(new ChoiceRow)
    , m_markets(new ChoiceRow)
    , m_levels(new ChoiceRow)
    , m_templates(new ChoiceRow)
    , m_templateTitle(makeLabel(tr("Label of the pack"), TextSize::Body, QFont::Bold))
    , m_needed(makeParagraph({}, TextSize::Medium, Ink::Muted))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_back(new Button(tr("Back")))
{
    m_quantity->edit()->setObjectName(QStringLiteral("quantity"));
    for (FormField *field : { m_gtin, m_lot, m_expiry })
        field->edit()->setFont(codeFont(TextSize::Medium));
    m_markets->setChoices({ { QStringLiteral("us"), tr("United States") }, { QStringLiteral("eu"), tr("Europe") },
        { QString(), tr("Any") } });
    m_markets->setChosen(QStringLiteral("us"));
    m_levels->setChoices(
        { { QStringLiteral("unit"), tr("Packs only") }, { QStringLiteral("unit case"), tr("Packs in cases") },
            { QStringLiteral("unit case pallet"), tr("Packs, cases, pallets") },
            { QStringLiteral("unit bundle case pallet"), tr("Packs, bundles, cases, pallets") } });
    m_levels->setChosen(QStringLiteral("unit bundle case pallet"));

    m_pages.push_back(column({ m_products, m_gtin, m_name, m_clientTitle, m_clients }));
    m_pages.push_back(column({ m_lot, m_expiry }));
    m_pages.push_back(column({ m_quantity, m_rejects, m_limit, m_target, m_needed }));
    m_pages.push_back(column({ makeLabel(tr("Market"), TextSize::Body, QFont::Bold), m_markets,
        makeLabel(tr("How it is packed"), TextSize::Body, QFont::Bold), m_levels, m_templateTitle, m_templates,
        m_poolTitle, m_pools }));

    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(12);
    all->addWidget(m_progress);
    all->addWidget(m_title);
    for (QWidget *page : m_pages)
        all->addWidget(page);
    all->addWidget(m_message);
    all->addWidget(m_back, 0, Qt::AlignLeft);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);

    connect(m_products, &ChoiceRow::choiceMade, this, [this](const QString &gtin) { m_gtin->edit()->setText(gtin); });
    connect(m_gtin->edit(), &QLineEdit::textChanged, this, &OrderPanel::showProducts);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (!goBack())
            Q_EMIT closeRequested();
    });
    for (FormField *field : { m_gtin, m_lot, m_quantity, m_rejects, m_limit })
        connect(field->edit(), &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    for (FormField *last : { m_name, m_expiry, m_target })
        connect(last->edit(), &QLineEdit::returnPressed, this, &OrderPanel::goOn);
    for (FormField *field : { m_gtin, m_name, m_lot, m_expiry, m_quantity, m_rejects, m_limit, m_target })
        connect(field->edit(), &QLineEdit::textChanged, field, [field] { field->setError({}); });
    for (FormField *field : { m_quantity, m_rejects })
        connect(field->edit(), &QLineEdit::textEdited, this, [this] { Q_EMIT previewRequested(input()); });
    go(0);
}

QWidget *OrderPanel::column(const std::vector<QWidget *> &widgets)
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    for (QWidget *widget : widgets)
        all->addWidget(widget);
    return page;
}

OrderInput OrderPanel::input() const
{
    return { m_gtin->text(), m_lot->text(), m_expiry->text(), m_quantity->text(), m_name->text(), m_markets->chosen(),
        m_templates->chosen(), m_levels->chosen(), m_rejects->text(), m_target->text(), m_clients->chosen(),
        m_pools->chosen(), m_limit->text() };
}

void OrderPanel::begin()
{
    // What was typed before is still there, and so is the step.
    go(m_step);
}

void OrderPanel::go(int step)
{
    m_step = step;
    const QString titles[] = { tr("Which product?"), tr("Which lot, and until when?"), tr("How many?"),
        tr("How is it packed and labelled?") };
    m_progress->setText(tr("Step %1 of %2").arg(step + 1).arg(int(stepCount)));
    m_title->setText(titles[step]);
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(int(i) == step);
    m_back->setText(step == 0 ? tr("Close") : tr("Back"));
    showPools();
    FormField *firsts[] = { m_gtin, m_lot, m_quantity, nullptr };
    if (firsts[step])
        firsts[step]->edit()->setFocus();
    else
        m_markets->setFocus();
    Q_EMIT stepChanged();
}

void OrderPanel::showPools()
{
    Choices pools { { QString(), tr("Whichever fits") } };
    for (const OrderPool &pool : m_state.pools) {
        if (pool.gtin == m_gtin->text().trimmed().rightJustified(pool.gtin.size(), u'0'))
            pools.emplace_back(pool.id, pool.text);
    }
    const QString chosen = m_pools->chosen();
    const bool isKnown = std::ranges::any_of(pools, [&](const auto &pool) { return pool.first == chosen; });
    m_pools->setChoices(pools);
    m_pools->setChosen(isKnown ? chosen : QString());
    // One pool alone is no choice.
    m_pools->setVisible(pools.size() > 2);
    m_poolTitle->setVisible(pools.size() > 2);
}

QString OrderPanel::nextText() const
{
    return m_step + 1 == stepCount ? tr("Plan it") : tr("Go on");
}

bool OrderPanel::goBack()
{
    if (m_step == 0)
        return false;
    go(m_step - 1);
    return true;
}

void OrderPanel::empty()
{
    for (FormField *field : { m_gtin, m_name, m_lot, m_expiry, m_quantity, m_rejects, m_limit, m_target }) {
        field->edit()->clear();
        field->setError({});
    }
    m_products->setChosen({});
    m_clients->setChosen({});
    m_pools->setChosen({});
    go(0);
}

bool OrderPanel::showFaults()
{
    struct Field
    {
        QLatin1StringView name;
        FormField *widget;
        int step;
    };
    const Field fields[] = { { QLatin1StringView("gtin"), m_gtin, Product },
        { QLatin1StringView("name"), m_name, Product }, { QLatin1StringView("lot"), m_lot, LotAndExpiry },
        { QLatin1StringView("expiry"), m_expiry, LotAndExpiry },
        { QLatin1StringView("quantity"), m_quantity, Quantity },
        { QLatin1StringView("expected_rejects"), m_rejects, Quantity },
        { QLatin1StringView("reject_limit"), m_limit, Quantity }, { QLatin1StringView("target"), m_target, Quantity } };
    const Field *first = nullptr;
    for (const Field &field : fields) {
        const auto fault = std::ranges::find(m_state.faults, QString(field.name), &Choices::value_type::first);
        const bool isWrong = fault != m_state.faults.end() && field.step <= m_step;
        field.widget->setError(isWrong ? fault->second : QString());
        if (isWrong && !first)
            first = &field;
    }
    if (!first)
        return false;
    if (first->step != m_step)
        go(first->step);
    first->widget->edit()->setFocus();
    return true;
}

void OrderPanel::showProducts()
{
    constexpr size_t mostProducts = 8;
    const QString typed = m_gtin->text();
    Choices fitting;
    for (const auto &product : m_state.products) {
        const bool isFitting = m_state.products.size() <= mostProducts || product.first.contains(typed)
            || product.second.contains(typed, Qt::CaseInsensitive);
        if (isFitting && fitting.size() < mostProducts)
            fitting.push_back(product);
    }
    m_products->setChoices(fitting);
    m_products->setVisible(!fitting.empty());
    m_products->setChosen(typed.rightJustified(14, u'0'));
}

void OrderPanel::goOn()
{
    Q_EMIT checkRequested(input());
    if (showFaults())
        return;
    if (m_step + 1 < stepCount)
        go(m_step + 1);
    else
        Q_EMIT planRequested(input());
}

void OrderPanel::render(const OrderFormState &state)
{
    const bool isNewScan = state.gtin != m_state.gtin || state.lot != m_state.lot || state.expiry != m_state.expiry;
    Choices clients { { QString(), tr("Our own") } };
    clients.insert(clients.end(), state.clients.begin(), state.clients.end());
    const QString client = m_clients->chosen();
    m_clients->setChoices(clients);
    m_clients->setChosen(client);
    m_clients->setVisible(!state.clients.empty());
    m_clientTitle->setVisible(!state.clients.empty());
    m_templates->setChoices(state.templates);
    m_templates->setVisible(!state.templates.empty());
    m_templateTitle->setVisible(!state.templates.empty());
    if (m_templates->chosen().isEmpty() && !state.templates.empty())
        m_templates->setChosen(state.templates.front().first);
    if (state.taken != m_state.taken)
        empty();
    else if (isNewScan) {
        m_gtin->edit()->setText(state.gtin);
        m_lot->edit()->setText(state.lot);
        m_expiry->edit()->setText(state.expiry);
    }
    m_needed->setText(state.needed);
    setTextOrHide(m_message, state.message);
    const bool hasFaults = state.faults != m_state.faults && !state.faults.empty();
    m_state = state;
    showProducts();
    showPools();
    if (hasFaults)
        showFaults();
    Q_EMIT stepChanged();
}

} // namespace packledger::line
