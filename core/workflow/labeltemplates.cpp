#include "workflow/labeltemplates.h"

#include "access/accesserrors.h"
#include "labels/layout.h"

#include <QCryptographicHash>

#include <algorithm>

namespace packledger::workflow {

namespace {

/// Why nobody may print from it: what is wrong at every resolution is wrong with the template.
std::optional<Finding> faultOf(const labels::LabelTemplate &labelTemplate)
{
    std::optional<Finding> fault;
    for (const int dpi : { 203, 300, 600 }) {
        const Findings findings = labels::check(labelTemplate, { dpi });
        const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
        if (error == findings.end())
            return std::nullopt;
        fault = *error;
    }
    return fault;
}

QJsonObject about(const labels::LabelTemplate &labelTemplate, const QString &field, const QString &value)
{
    return { { QStringLiteral("name"), labelTemplate.name }, { QStringLiteral("version"), labelTemplate.version },
        { field, value } };
}

QString nameOf(const Error &error)
{
    return QString::fromLatin1(error.code.name().data(), error.code.name().size());
}

} // namespace

Result<labels::LabelTemplate> saveTemplate(ledger::Ledger &ledger, const access::Session &person,
    const labels::TemplateLibrary &library, const labels::LabelTemplate &labelTemplate)
{
    if (!person.may(access::Permission::ManageLabels))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageLabels)));
    if (const std::optional<Finding> fault = faultOf(labelTemplate))
        return fail(fault->code, fault->detail, fault->where);
    // The entry first: nothing is ever printed from a file that the journal does not know.
    const Result<labels::LabelTemplate> entered = ledger.write(
        [&](ledger::WriteTransaction &transaction) -> Result<labels::LabelTemplate> {
            Result<labels::LabelTemplate> next = library.next(labelTemplate);
            if (!next)
                return next;
            const QByteArray hash
                = QCryptographicHash::hash(labels::writeTemplate(*next), QCryptographicHash::Sha256).toHex();
            transaction.appendAct("template.saved", about(*next, QStringLiteral("sha256"), QString::fromLatin1(hash)));
            return next;
        });
    if (!entered)
        return entered;
    Result<labels::LabelTemplate> saved = library.save(labelTemplate);
    if (saved)
        return saved;
    const Result<void> noted = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("template.not-written", about(*entered, QStringLiteral("code"), nameOf(saved.error())));
        return {};
    });
    return noted ? saved : fail(noted.error());
}

} // namespace packledger::workflow
