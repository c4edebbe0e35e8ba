#include "partners/partnersheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::partners {

using common::HealthLine;
using common::Tone;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerSheet)
};

/// What a field of the profile shows: the words of the choice, the text, what is known of a file.
QString shown(const ProfileForm &form, WizardStep step, const char *id)
{
    for (const WizardField &field : form.fields(step, true, false)) {
        if (field.id != QLatin1StringView(id))
            continue;
        for (const auto &[choice, words] : field.choices) {
            if (choice == field.value)
                return words;
        }
        return field.value.isEmpty() ? field.note : field.value;
    }
    return {};
}

class Sheet
{
public:
    explicit Sheet(const ProfileForm &form)
        : m_form(form)
    {
    }
    void give(const QString &what, const QString &value)
    {
        m_sheet.theirs.push_back({ Tone::Neutral, what, value.isEmpty() ? Text::tr("not set yet") : value });
    }
    void give(const QString &what, const char *field) { give(what, shown(m_form, WizardStep::Connection, field)); }
    void ask(const QString &what, const QString &detail = {})
    {
        m_sheet.ours.push_back({ Tone::Neutral, what, detail });
    }
    [[nodiscard]] PartnerSheet take() { return std::move(m_sheet); }

private:
    const ProfileForm &m_form;
    PartnerSheet m_sheet;
};

void tellWay(const ProfileForm &form, Sheet &sheet)
{
    const QByteArray kind = form.routeKind();
    if (kind == "as2") {
        sheet.give(Text::tr("Our AS2 name"), "route.our_id");
        sheet.give(Text::tr("Our certificate, without its key"), "route.identity");
        sheet.give(Text::tr("Receipts (MDN)"), "route.receipt");
        sheet.ask(Text::tr("Their AS2 name and address"));
        sheet.ask(Text::tr("Their certificate"), Text::tr("Compare its fingerprint by telephone."));
    } else if (kind == "sftp") {
        sheet.give(
            Text::tr("Our public key"), Text::tr("Where we sign in by a key: its public half, never the key itself."));
        sheet.ask(Text::tr("Server, port and our name there"));
        sheet.ask(Text::tr("The fingerprint of the server's key"), Text::tr("The test shows what the server shows."));
        sheet.ask(Text::tr("Folders for what goes and what comes"));
    } else if (kind == "https") {
        sheet.give(Text::tr("Our certificate"), Text::tr("Where they ask for one: without its key."));
        sheet.ask(Text::tr("Address, and how they take documents"));
        sheet.ask(Text::tr("A token, or user and password"));
        sheet.ask(Text::tr("Their authority's certificate"), Text::tr("Where it is one of their own."));
    } else if (kind == "folder") {
        sheet.give(Text::tr("Where our documents lie"), "route.out");
        sheet.give(Text::tr("Where we look for theirs"), "route.in");
    } else {
        sheet.ask(Text::tr("How they take documents"), Text::tr("Folder, SFTP, HTTPS or AS2; else by hand."));
    }
}

} // namespace

PartnerSheet sheetFor(const ProfileForm &form, const ledger::SiteIdentity &site)
{
    Sheet sheet(form);
    sheet.give(Text::tr("Our name and GLN"), QStringLiteral("%1 · %2").arg(site.name, QString::fromLatin1(site.gln)));
    sheet.give(Text::tr("What they get"), shown(form, WizardStep::Documents, "documents.form"));
    sheet.ask(Text::tr("Name, GLN and licences"), Text::tr("Of the party that owns the goods, and of its dock."));
    tellWay(form, sheet);
    sheet.give(Text::tr("Test documents"),
        Text::tr("Three, with serials, lots and orders that begin with TEST: nobody may book them as goods."));
    sheet.ask(Text::tr("One document of theirs to try"), Text::tr("As a file; nothing of it is taken in."));
    return sheet.take();
}

} // namespace packledger::partners
