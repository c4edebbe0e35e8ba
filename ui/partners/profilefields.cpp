#include "partners/profilefields.h"

#include <QCoreApplication>

namespace packledger::partners {

namespace {

using Type = FieldSpec::Type;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerFields)
};

QString id(const char *path)
{
    return QString::fromLatin1(path);
}

FieldSpec field(const char *path, Type type, const QString &label, const QString &help = {})
{
    FieldSpec spec;
    spec.id = id(path);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    return spec;
}

FieldSpec needed(FieldSpec spec)
{
    spec.isNeeded = true;
    return spec;
}

FieldSpec rare(FieldSpec spec)
{
    spec.isRare = true;
    return spec;
}

FieldSpec choice(const char *path, const QString &label, const QString &help, Choices choices)
{
    FieldSpec spec = field(path, Type::Choice, label, help);
    spec.choices = std::move(choices);
    return spec;
}

FieldSpec flag(const char *path, const QString &label, const QString &help, bool usually = false)
{
    FieldSpec spec = field(path, Type::Flag, label, help);
    const std::pair<QString, QString> yes { QStringLiteral("true"), Text::tr("Yes") };
    const std::pair<QString, QString> no { QStringLiteral("false"), Text::tr("No") };
    spec.choices = usually ? Choices { yes, no } : Choices { no, yes };
    return spec;
}

/// Words that are names in every language.
Choices names(std::initializer_list<std::pair<const char *, const char *>> all)
{
    Choices choices;
    for (const auto &[key, words] : all)
        choices.emplace_back(QString::fromLatin1(key), QString::fromLatin1(words));
    return choices;
}

void addFolders(std::vector<FieldSpec> &specs, bool isThere)
{
    specs.push_back(field("route.out", Type::Text, Text::tr("Folder for what we send"),
        isThere ? Text::tr("On their server, as /inbound. Empty: nothing is sent this way.")
                : Text::tr("The whole path. Empty: nothing is sent this way.")));
    specs.push_back(field(
        "route.in", Type::Text, Text::tr("Folder of what they send"), Text::tr("Empty: nothing is fetched this way.")));
    specs.push_back(rare(choice("route.taken", Text::tr("What was fetched"),
        Text::tr("Some partners allow neither deleting nor moving."),
        { { id("delete"), Text::tr("Delete") }, { id("move"), Text::tr("Move") },
            { id("keep"), Text::tr("Leave") } })));
    specs.push_back(rare(field("route.archive", Type::Text, Text::tr("Where it is moved to"))));
}

void addTls(std::vector<FieldSpec> &specs)
{
    specs.push_back(rare(field("route.client_certificate", Type::SecretFile, Text::tr("Our certificate"),
        Text::tr("Where the server wants to know who calls: PEM or PKCS#12."))));
    specs.push_back(rare(
        field("route.client_key", Type::SecretFile, Text::tr("Our key"), Text::tr("PEM, where it is not with it."))));
    specs.push_back(rare(field("route.client_key_password", Type::Secret, Text::tr("Password of our key"))));
    specs.push_back(rare(field("route.ca", Type::CertificateFile, Text::tr("Their authority"),
        Text::tr("Trusted instead of the system's authorities; a self-signed certificate goes here."))));
    specs.push_back(rare(field("route.pins", Type::List, Text::tr("Pinned keys"),
        Text::tr("sha256//…, of which the server must show one. By commas."))));
}

std::vector<FieldSpec> sftpFields()
{
    std::vector<FieldSpec> specs {
        needed(field("route.host", Type::Text, Text::tr("Server"), Text::tr("As sftp.partner.example."))),
        rare(field("route.port", Type::Number, Text::tr("Port"), Text::tr("22 where nothing is said."))),
        needed(field("route.user", Type::Text, Text::tr("Our name there"))),
        field(
            "route.password", Type::Secret, Text::tr("Password"), Text::tr("Or a key, or both where they want both.")),
        field("route.key", Type::SecretFile, Text::tr("Private key"), Text::tr("OpenSSH or PEM.")),
        rare(field("route.key_password", Type::Secret, Text::tr("Password of the key"))),
        field("route.fingerprints", Type::List, Text::tr("Keys that the server may show"),
            Text::tr("SHA256:… as they tell it. May stay empty: the test offers what the server shows.")),
    };
    addFolders(specs, true);
    return specs;
}

std::vector<FieldSpec> httpsFields(const QString &binding)
{
    std::vector<FieldSpec> specs {
        choice("route.binding", Text::tr("How they take documents"), {},
            { { id("epcis"), Text::tr("EPCIS 2.0 REST") }, { id("post"), Text::tr("Plain POST") } }),
        needed(field("route.url", Type::Text, Text::tr("Address"),
            binding == QLatin1StringView("post") ? Text::tr("Where documents are posted: https://…")
                                                 : Text::tr("Where /capture and /events are: https://…"))),
        field("route.token", Type::Secret, Text::tr("Token"), Text::tr("Sent as Bearer.")),
        field("route.user", Type::Text, Text::tr("User"), Text::tr("Where they use a password instead.")),
        field("route.password", Type::Secret, Text::tr("Password")),
    };
    if (binding == QLatin1StringView("post")) {
        specs.push_back(
            rare(choice("route.method", Text::tr("Method"), {}, names({ { "POST", "POST" }, { "PUT", "PUT" } }))));
        specs.push_back(rare(field("route.expect", Type::Numbers, Text::tr("Answers that mean taken"),
            Text::tr("200, 201 and 204 where nothing is said."))));
        specs.push_back(rare(field("route.accepted", Type::Text, Text::tr("Words that acknowledge"),
            Text::tr("A regular expression looked for in the answer."))));
        specs.push_back(rare(field("route.refused", Type::Text, Text::tr("Words that refuse"),
            Text::tr("A regular expression looked for in the answer."))));
    } else {
        specs.push_back(flag("route.fetch", Text::tr("Fetch their events"), Text::tr("Page by page, the new ones.")));
        specs.push_back(rare(choice("route.error_behaviour", Text::tr("One wrong event"), {},
            { { id("rollback"), Text::tr("Refuses the document") },
                { id("proceed"), Text::tr("The others are taken") } })));
    }
    specs.push_back(rare(field("route.headers", Type::Pairs, Text::tr("Further headers"),
        Text::tr("As x-api-key: secret:acme-api; by semicolons."))));
    specs.push_back(rare(field("route.proxy", Type::Text, Text::tr("Proxy"))));
    specs.push_back(rare(field("route.proxy_user", Type::Text, Text::tr("Our name at the proxy"))));
    specs.push_back(rare(field("route.proxy_password", Type::Secret, Text::tr("Password at the proxy"))));
    addTls(specs);
    return specs;
}

std::vector<FieldSpec> as2Fields(const QString &receipt)
{
    std::vector<FieldSpec> specs {
        needed(field("route.url", Type::Text, Text::tr("Address"), Text::tr("Where messages are posted."))),
        needed(field("route.our_id", Type::Text, Text::tr("Our AS2 name"), Text::tr("Capitals count."))),
        needed(field("route.partner_id", Type::Text, Text::tr("Their AS2 name"), Text::tr("Capitals count."))),
        needed(field("route.identity", Type::SecretFile, Text::tr("Our certificate with its key"),
            Text::tr(
                "One PEM file without a password. A further one is taken beside it: ours changes over by itself."))),
        needed(field("route.certificates", Type::CertificateFile, Text::tr("Their certificate"),
            Text::tr("PEM, .cer or .p7b. A further one is taken beside it: theirs changes over by itself."))),
        choice("route.sign", Text::tr("Signed with"), {},
            { { id("sha-256"), id("SHA-256") }, { id("sha-384"), id("SHA-384") }, { id("sha-512"), id("SHA-512") },
                { id("sha-1"), id("SHA-1") }, { id("none"), Text::tr("Not signed") } }),
        choice("route.encrypt", Text::tr("Encrypted with"), {},
            { { id("aes-256-cbc"), id("AES-256") }, { id("aes-128-cbc"), id("AES-128") },
                { id("aes-256-gcm"), id("AES-256 GCM") }, { id("aes-128-gcm"), id("AES-128 GCM") },
                { id("3des"), id("3DES") }, { id("none"), Text::tr("Not encrypted") } }),
        flag("route.compress", Text::tr("Compressed"), {}),
        choice("route.receipt", Text::tr("Receipt of messages (MDN)"), Text::tr("At once needs no way in to us."),
            { { id("synchronous"), Text::tr("At once") }, { id("asynchronous"), Text::tr("Later") },
                { id("none"), Text::tr("None") } }),
    };
    if (receipt == QLatin1StringView("asynchronous"))
        specs.push_back(needed(field("route.receipt_url", Type::Text, Text::tr("Where receipts reach us"))));
    specs.push_back(rare(field("route.receipt_hosts", Type::List, Text::tr("Receipts may also go to"),
        Text::tr("Hosts by commas, besides that of their address: a gateway of theirs, as mdn.partner.example."))));
    specs.push_back(rare(flag("route.signed_receipt", Text::tr("Receipts are signed"), {}, true)));
    specs.push_back(rare(flag("route.accept_unsigned", Text::tr("Take unsigned messages"), {})));
    specs.push_back(rare(flag("route.accept_unencrypted", Text::tr("Take unencrypted messages"), {})));
    specs.push_back(rare(flag("route.accept_weak", Text::tr("Allow SHA-1 and 3DES"),
        Text::tr("Only where the partner has nothing better."))));
    addTls(specs);
    return specs;
}

} // namespace

std::vector<FieldSpec> whoFields()
{
    FieldSpec roles = field("roles", Type::Several, Text::tr("What they are to us"));
    roles.choices = { { id("customer"), Text::tr("Customer") }, { id("supplier"), Text::tr("Supplier") },
        { id("manufacturer"), Text::tr("Manufacturer") }, { id("service"), Text::tr("Service") } };
    roles.help = Text::tr("A manufacturer makes what it sells, or distributes it exclusively.");
    return {
        needed(field("title", Type::Text, Text::tr("Name"), Text::tr("As people call them."))),
        needed(field("name", Type::Name, Text::tr("Short name"),
            Text::tr("The key: letters, digits, - and _. It stays for ever."))),
        roles,
        needed(field("gln", Type::Gln, Text::tr("GLN"), Text::tr("Of the company that owns the goods: 13 digits."))),
        field("ship_to_gln", Type::Gln, Text::tr("GLN of their dock"), Text::tr("Where it is another one.")),
        field("sgln", Type::Sgln, Text::tr("SGLN"),
            Text::tr("As urn:epc:id:sgln:0614141.00777.0: tells how long their company prefix is. May stay empty.")),
        field("address.street", Type::Text, Text::tr("Street"),
            Text::tr("The address stands in transaction information.")),
        field("address.city", Type::Text, Text::tr("City")),
        field("address.state", Type::Text, Text::tr("State"), Text::tr("Two letters in the United States.")),
        field("address.postal_code", Type::Text, Text::tr("Postal code")),
        field("address.country", Type::Text, Text::tr("Country"), Text::tr("Two letters, as US.")),
        field("x12.qualifier", Type::Text, Text::tr("X12 qualifier"), Text::tr("Two characters, as ZZ. Only for EDI.")),
        field("x12.id", Type::Text, Text::tr("X12 address"), Text::tr("Up to 15 characters. Only for EDI.")),
    };
}

std::vector<FieldSpec> licenceFields(int number)
{
    const QByteArray at = "licences." + QByteArray::number(number) + '.';
    return {
        field((at + "authority").constData(), Type::Text, Text::tr("Authority"), Text::tr("As FL or FDA.")),
        field((at + "number").constData(), Type::Text, Text::tr("Number"),
            Text::tr("Empty, with no authority: the licence goes away.")),
        field((at + "expires").constData(), Type::Date, Text::tr("Last good day"),
            Text::tr("As 2027-06-30. Empty: no end.")),
    };
}

std::vector<FieldSpec> documentFields()
{
    return {
        choice("documents.form", Text::tr("Form"), {},
            names({ { "epcis-1.2-xml", "EPCIS 1.2 XML" }, { "epcis-2.0-xml", "EPCIS 2.0 XML" },
                { "epcis-2.0-json", "EPCIS 2.0 JSON-LD" } })),
        choice("documents.guideline", Text::tr("Guideline of GS1 US"), {},
            { { id("r1.3"), id("R1.3") }, { id("r1.2"), id("R1.2") }, { id("none"), Text::tr("None") } }),
        choice("documents.repackaging", Text::tr("Repackaged goods"), Text::tr("How old and new serials are linked."),
            { { id("commissioning"), Text::tr("Commissioned anew") },
                { id("transformation"), Text::tr("Transformation") } }),
        flag("documents.ship_notice", Text::tr("X12 856 beside it"), Text::tr("A despatch advice for their EDI.")),
        flag("documents.receiving", Text::tr("Told what we received"),
            Text::tr("Each receipt of their goods goes to them; only by agreement.")),
        flag("ordered", Text::tr("In order"), Text::tr("A document waits for the end of the one before it.")),
        field("acknowledge_minutes", Type::Number, Text::tr("Acknowledged within"),
            Text::tr("Minutes; later than that is late. 30 where nothing is said.")),
        rare(field("documents.most_bytes", Type::Number, Text::tr("Bytes of one document at most"),
            Text::tr("Larger deliveries are split. Empty: no limit."))),
        rare(field("documents.most_events", Type::Number, Text::tr("Events of one document at most"),
            Text::tr("Empty: no limit."))),
    };
}

std::vector<FieldSpec> routeFields(const QString &kind, const QString &binding, const QString &receipt)
{
    std::vector<FieldSpec> specs { choice("route.kind", Text::tr("How documents go and come"), {},
        { { QString(), Text::tr("By hand") }, { id("folder"), Text::tr("Folder") }, { id("sftp"), id("SFTP") },
            { id("https"), id("HTTPS") }, { id("as2"), id("AS2") } }) };
    std::vector<FieldSpec> more;
    if (kind == QLatin1StringView("folder"))
        addFolders(more, false);
    else if (kind == QLatin1StringView("sftp"))
        more = sftpFields();
    else if (kind == QLatin1StringView("https"))
        more = httpsFields(binding);
    else if (kind == QLatin1StringView("as2"))
        more = as2Fields(receipt);
    specs.insert(specs.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return specs;
}

} // namespace packledger::partners
