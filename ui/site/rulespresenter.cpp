#include "site/rulespresenter.h"

#include "access/roles.h"
#include "base/errortext.h"
#include "scan/rejectsettings.h"
#include "workflow/packingrules.h"
#include "workflow/siteerrors.h"
#include "workflow/siteplaces.h"

#include <algorithm>

namespace packledger::site {

using common::Tone;
using ledger::PartnerPlace;
using workflow::SiteSetting;

namespace {

const QString addressSubject = QStringLiteral("address");
const QString clientsSubject = QStringLiteral("clients");
const QString newClientKey = QStringLiteral("new-client");
constexpr char rejectSetting[] = "line.inspection.reject";
const QString rejectProtocolKey = QStringLiteral("reject-protocol");
constexpr QByteArrayView prefixFamily("company-prefixes.");
constexpr QByteArrayView userFamily("user-client.");
constexpr QByteArrayView roleFamily("user-role.");
constexpr QByteArrayView eventsFamily("line.events-partner.");
constexpr QByteArrayView lackFamily("role-without.");
const QString rolesSubject = QStringLiteral("roles");
const QString packingSubject = QStringLiteral("packing");

struct Subject
{
    QString id;
    QString title;
    QString words;
    QByteArrayList beginnings; ///< of the names of its settings; the longest fitting one of all subjects counts
};

std::vector<Subject> allSubjects()
{
    return {
        { addressSubject, RulesPresenter::tr("Name and address"),
            RulesPresenter::tr("As they stand on papers and in transaction information."), {} },
        { QStringLiteral("receiving"), RulesPresenter::tr("Receiving"), RulesPresenter::tr("What holds at the dock."),
            { "receiving." } },
        { QStringLiteral("shipping"), RulesPresenter::tr("Shipping"),
            RulesPresenter::tr("What holds for goods that leave."), { "shipping." } },
        { QStringLiteral("line"), RulesPresenter::tr("Packaging line"),
            RulesPresenter::tr("What a batch needs, and what becomes of its numbers."), { "line." } },
        { QStringLiteral("check"), RulesPresenter::tr("Print check"),
            RulesPresenter::tr("When a printed pack is good, where its product has no rules of its own."),
            { "line.inspection." } },
        { packingSubject, RulesPresenter::tr("Packing"),
            RulesPresenter::tr("What goes into bundles, cases and pallets, and what may leave another container."),
            {} },
        { clientsSubject, RulesPresenter::tr("Numbers and clients"),
            RulesPresenter::tr("Whose product may be labelled here, and who works for which client."),
            { "company-prefixes", "user-client" } },
        { rolesSubject, RulesPresenter::tr("Roles"),
            RulesPresenter::tr("Who sees single serial numbers, and who totals of lots alone."),
            { "user-role", "role-without" } },
        { QStringLiteral("exceptions"), RulesPresenter::tr("Exceptions"),
            RulesPresenter::tr("How long partners have, and where they ask back."), { "exceptions." } },
        { QStringLiteral("backups"), RulesPresenter::tr("Backups"),
            RulesPresenter::tr("When copies of the ledger are made by themselves, and where a second one goes."),
            { "backup." } },
        { QStringLiteral("clock"), RulesPresenter::tr("Clock"),
            RulesPresenter::tr("Whom this site asks for the time, and when a clock is wrong."), { "clock." } },
    };
}

QString subjectOf(const QByteArray &name)
{
    QString found;
    qsizetype length = 0;
    for (const Subject &subject : allSubjects()) {
        for (const QByteArray &beginning : subject.beginnings) {
            if (name.startsWith(beginning) && beginning.size() > length) {
                found = subject.id;
                length = beginning.size();
            }
        }
    }
    return found;
}

const QString listSeparator = QStringLiteral("; ");

/// A list stands in one line, with semicolons between.
QString shownValue(const SiteSetting &setting)
{
    return setting.isList ? setting.value.split(QLatin1Char('\n')).join(listSeparator) : setting.value;
}

OptionRow rowOf(const SiteSetting &setting)
{
    OptionRow row;
    row.key = QString::fromUtf8(setting.name);
    row.label = setting.name.startsWith(eventsFamily)
        ? RulesPresenter::tr("Events of batches for %1 go to")
              .arg(QString::fromUtf8(setting.name.sliced(eventsFamily.size())))
        : setting.title;
    row.help = setting.isList ? RulesPresenter::tr("%1 Semicolons stand between them here.").arg(setting.meaning)
                              : setting.meaning;
    row.value = shownValue(setting);
    for (qsizetype i = 0; i < setting.choices.size(); ++i)
        row.choices.push_back({ setting.choices[i], setting.choiceTexts[i] });
    return row;
}

/// How the device at this address is spoken to, to be chosen by name.
OptionRow protocolRow(const QString &rejectAddress)
{
    OptionRow row;
    row.key = rejectProtocolKey;
    row.label = RulesPresenter::tr("What the reject device speaks");
    row.help = RulesPresenter::tr("A maker's machine is set to its text: compare it with the manual.");
    for (const scan::RejectProtocol &protocol : scan::rejectProtocols())
        row.choices.push_back({ QString::fromLatin1(protocol.name), titleText(protocol) });
    if (const auto settings = scan::RejectSettings::parse(rejectAddress))
        row.value = QString::fromLatin1(settings->protocol.name);
    return row;
}

struct AddressField
{
    const char *key;
    QString PartnerPlace::*field;
};

constexpr AddressField addressFields[]
    = { { "address.name", &PartnerPlace::name }, { "address.street", &PartnerPlace::street },
          { "address.city", &PartnerPlace::city }, { "address.state", &PartnerPlace::state },
          { "address.postal-code", &PartnerPlace::postalCode }, { "address.country", &PartnerPlace::country } };

} // namespace

RulesPresenter::RulesPresenter(common::LedgerService &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    m_state.chosen = addressSubject;
}

void RulesPresenter::setSession(const access::Session &session)
{
    m_session = session;
    m_state.mayChange = session.may(access::Permission::ManageSite);
    m_newClients.clear();
    m_errors.clear();
}

void RulesPresenter::refresh()
{
    m_ledger.run(
        this,
        [packing = m_packing](ledger::Site &site) -> Result<Facts> {
            const Result<gs1::Gln> gln = gs1::Gln::parse(site.identity().gln);
            if (!gln)
                return fail(gln.error());
            return site.ledger().read([&](ledger::View &view) -> Result<Facts> {
                return Facts { workflow::siteSettings(view), view.users().all(),
                    workflow::placeOf(view, *gln, site.identity().name), packingFacts(view, packing) };
            });
        },
        [this](const Result<Facts> &facts) {
            if (!facts) {
                Q_EMIT failed(facts.error());
                return;
            }
            m_facts = *facts;
            show();
        });
}

void RulesPresenter::showPacking(const QString &gtin)
{
    m_state.chosen = packingSubject;
    m_packing.gtin = gtin.toLatin1();
    m_errors.clear();
    refresh();
}

void RulesPresenter::show()
{
    m_state.subjects.clear();
    for (const Subject &subject : allSubjects()) {
        const bool isPacking = subject.id == packingSubject;
        const auto changed = isPacking ? m_facts.packing.rules
                                       : std::ranges::count_if(m_facts.settings, [&](const SiteSetting &setting) {
                                             return !setting.isPreset && subjectOf(setting.name) == subject.id;
                                         });
        DeviceRow row;
        row.id = subject.id;
        row.name = subject.title;
        row.detail = subject.words;
        row.isChosen = subject.id == m_state.chosen;
        if (subject.id == addressSubject) {
            const bool isWhole = !m_facts.place.street.isEmpty() && !m_facts.place.city.isEmpty();
            row.tone = isWhole ? Tone::Accepted : Tone::Attention;
            row.status = isWhole ? QString() : tr("not told yet");
        } else if (changed > 0) {
            row.status = tr("%n changed", nullptr, static_cast<int>(changed));
        }
        if (row.isChosen) {
            m_state.title = subject.title;
            m_state.words = subject.words;
            const bool isAsItCame = isPacking ? !m_facts.packing.isOwn : changed == 0;
            m_state.canReset
                = m_state.mayChange && !isAsItCame && subject.id != clientsSubject && subject.id != rolesSubject;
        }
        m_state.subjects.push_back(row);
    }
    m_state.rules = rulesOf(m_state.chosen);
    for (OptionRow &row : m_state.rules)
        row.error = m_errors.value(row.key);
    Q_EMIT stateChanged(m_state);
}

std::vector<OptionRow> RulesPresenter::rulesOf(const QString &subject) const
{
    if (subject == addressSubject)
        return addressRows();
    if (subject == clientsSubject)
        return clientRows();
    if (subject == rolesSubject)
        return roleRows();
    if (subject == packingSubject)
        return packingRows(m_facts.packing);
    std::vector<OptionRow> rows;
    for (const SiteSetting &setting : m_facts.settings) {
        if (subjectOf(setting.name) != subject)
            continue;
        rows.push_back(rowOf(setting));
        if (setting.name == rejectSetting && !setting.value.isEmpty())
            rows.push_back(protocolRow(setting.value));
    }
    return rows;
}

std::vector<OptionRow> RulesPresenter::addressRows() const
{
    const QString labels[] = { tr("Name"), tr("Street and number"), tr("City"), tr("State or province"),
        tr("Postal code"), tr("Country") };
    std::vector<OptionRow> rows;
    for (std::size_t i = 0; i < std::size(addressFields); ++i) {
        OptionRow row;
        row.key = QString::fromLatin1(addressFields[i].key);
        row.label = labels[i];
        row.value = m_facts.place.*addressFields[i].field;
        rows.push_back(row);
    }
    rows.back().help = tr("Two letters, as US or DE.");
    return rows;
}

QString RulesPresenter::settingValue(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_facts.settings, name, &SiteSetting::name);
    return found == m_facts.settings.end() ? QString() : found->value;
}

std::vector<OptionRow> RulesPresenter::clientRows() const
{
    std::vector<OptionRow> rows;
    QStringList clients = m_newClients;
    for (const SiteSetting &setting : m_facts.settings) {
        if (setting.name.startsWith(prefixFamily))
            clients.append(QString::fromUtf8(setting.name.sliced(prefixFamily.size())));
        else if (setting.name == "company-prefixes")
            rows.push_back(rowOf(setting));
    }
    clients.removeDuplicates();
    for (const QString &client : std::as_const(clients)) {
        OptionRow row;
        row.key = QString::fromUtf8(prefixFamily.toByteArray()) + client;
        row.label = tr("Company prefixes of %1").arg(client);
        row.help = tr("Of this client's own GTINs and SSCCs, spaces between.");
        row.value = settingValue(row.key.toUtf8());
        rows.push_back(row);
    }
    rows.push_back(
        { newClientKey, tr("Another client"), tr("A short name. Enter adds the client to this page."), {}, {}, {} });
    for (const ledger::StoredUser &user : m_facts.users) {
        if (user.disabled || clients.isEmpty())
            continue;
        OptionRow row;
        row.key = QString::fromUtf8(userFamily.toByteArray() + user.login);
        row.label = tr("%1 works for").arg(user.name);
        row.value = settingValue(row.key.toUtf8());
        row.choices.push_back({ {}, tr("Everybody") });
        for (const QString &client : std::as_const(clients))
            row.choices.push_back({ client, client });
        if (!row.value.isEmpty() && !clients.contains(row.value))
            row.choices.push_back({ row.value, row.value });
        rows.push_back(row);
    }
    return rows;
}

std::vector<OptionRow> RulesPresenter::roleRows() const
{
    std::vector<OptionRow> rows;
    QStringList roles;
    for (const SiteSetting &setting : m_facts.settings) {
        if (!setting.name.startsWith(lackFamily))
            continue;
        roles.append(QString::fromUtf8(setting.name.sliced(lackFamily.size())));
        OptionRow row = rowOf(setting);
        row.label = tr("The role %1 lacks").arg(roles.last());
        rows.push_back(row);
    }
    for (const ledger::StoredUser &user : m_facts.users) {
        if (user.disabled || user.login == m_session.login())
            continue;
        OptionRow row;
        row.key = QString::fromUtf8(roleFamily.toByteArray() + user.login);
        row.label = user.name;
        row.value = settingValue(row.key.toUtf8());
        row.choices = { { {}, tr("Everything") }, { QLatin1StringView(access::totalsRole), tr("Totals alone") } };
        for (const QString &role : std::as_const(roles))
            row.choices.push_back({ role, role });
        rows.push_back(row);
    }
    return rows;
}

void RulesPresenter::choose(const QString &subject)
{
    m_state.chosen = subject;
    m_errors.clear();
    show();
}

void RulesPresenter::enter(const QString &key, const QString &value)
{
    if (key == newClientKey) {
        if (!value.trimmed().isEmpty())
            m_newClients.append(value.simplified());
        show();
        return;
    }
    if (key.startsWith(QLatin1StringView("address."))) {
        setAddress(key, value);
        return;
    }
    if (key.startsWith(packingKeys)) {
        enterPacking(key, value);
        return;
    }
    if (key == rejectProtocolKey) {
        set(rejectSetting, scan::RejectSettings::withProtocol(settingValue(rejectSetting), value),
            tr("What the reject device speaks"));
        return;
    }
    QString wanted = value;
    const auto found = std::ranges::find(m_facts.settings, key.toUtf8(), &SiteSetting::name);
    if (found != m_facts.settings.end() && found->isList) {
        QStringList parts = value.split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.simplified();
        wanted = parts.join(QLatin1Char('\n'));
    }
    const auto row = std::ranges::find(m_state.rules, key, &OptionRow::key);
    set(key.toUtf8(), wanted, row == m_state.rules.end() ? QString() : row->label);
}

void RulesPresenter::reset()
{
    if (!m_state.canReset)
        return;
    if (m_state.chosen == packingSubject) {
        removePacking();
        return;
    }
    for (const SiteSetting &setting : std::vector(m_facts.settings)) {
        if (!setting.isPreset && subjectOf(setting.name) == m_state.chosen)
            set(setting.name, setting.preset, setting.title);
    }
}

void RulesPresenter::set(const QByteArray &name, const QString &value, const QString &title)
{
    m_ledger.run(
        this,
        [by = m_session, name, value](ledger::Site &site) -> Result<void> {
            const Result<SiteSetting> done = site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::setSiteSetting(transaction, by, name, value);
            });
            return done ? Result<void>() : fail(done.error());
        },
        [this, key = QString::fromUtf8(name), title](const Result<void> &done) { answer(key, title, done); });
}

void RulesPresenter::setAddress(const QString &key, const QString &value)
{
    m_ledger.run(
        this,
        [by = m_session, key, value](ledger::Site &site) -> Result<void> {
            const Result<gs1::Gln> gln = gs1::Gln::parse(site.identity().gln);
            if (!gln)
                return fail(gln.error());
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                PartnerPlace place = workflow::placeOf(transaction, *gln, site.identity().name);
                for (const AddressField &field : addressFields) {
                    if (key == QLatin1StringView(field.key))
                        place.*field.field = value.simplified();
                }
                return workflow::statePlace(transaction, by, place);
            });
        },
        [this, key](const Result<void> &done) { answer(key, tr("Name and address"), done); });
}

void RulesPresenter::enterPacking(const QString &key, const QString &value)
{
    if (const std::optional<Result<PackingChoice>> next = choiceAfter(m_packing, key, value)) {
        m_errors.clear();
        if (*next)
            m_packing = **next;
        else
            m_errors.insert(key, errorSentence(next->error()));
        refresh();
        return;
    }
    const auto row = std::ranges::find(m_state.rules, key, &OptionRow::key);
    m_ledger.run(
        this,
        [by = m_session, packing = m_packing, key, value](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                // What others set meanwhile stays.
                const Result<ledger::PackingRule> rule = ruleAfter(packingFacts(transaction, packing), key, value);
                return rule ? workflow::setPackingRule(transaction, by, *rule) : fail(rule.error());
            });
        },
        [this, key, title = row == m_state.rules.end() ? QString() : row->label](
            const Result<void> &done) { answer(key, title, done); });
}

void RulesPresenter::removePacking()
{
    m_ledger.run(
        this,
        [by = m_session, packing = m_packing](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::removePackingRule(transaction, by, packing.gtin, packing.level);
            });
        },
        [this](
            const Result<void> &done) { answer(QString(packingKeys) + QStringLiteral("level"), tr("Packing"), done); });
}

void RulesPresenter::answer(const QString &key, const QString &title, const Result<void> &done)
{
    m_errors.remove(key);
    if (done)
        Q_EMIT told(tr("Kept: %1.").arg(title));
    else if (done.error().code == codes::settingValue)
        m_errors.insert(key, tr("That cannot stand here. It is as it was."));
    else
        m_errors.insert(key, errorSentence(done.error()));
    refresh();
}

} // namespace packledger::site
