"""Vérifie un export du registre de Jalon : Python seul, openssl pour les signatures. 0 intact, 1 altéré, 2 illisible.
Verifies an export of Jalon's ledger: Python alone, openssl for the signatures. 0 intact, 1 altered, 2 unreadable."""
import argparse, base64, functools, hashlib, json, os, pathlib, re, shutil, subprocess, sys, tempfile
SAY = {
    'intact': ('Intact : {} entrées, {} points de contrôle, racine {} ({}).', 'Intact: {} entries, {} checkpoints, root {} ({}).'),
    'entry': ('Altéré : l’entrée {} n’est pas celle qui a été enregistrée.', 'Altered: entry {} is not the one that was recorded.'),
    'note': ('Altéré : dès l’entrée {}, le point de contrôle {} ne prouve plus rien.', 'Altered: from entry {} on, checkpoint {} proves nothing.'),
    'head': ('Altéré : l’en-tête ou un point de contrôle est faux.', 'Altered: the header or a checkpoint is wrong.'),
    'unreadable': ('Illisible : ce n’est pas un export de registre.', 'Unreadable: this is no export of a ledger.'),
    'skipped': (' Sans openssl, les signatures n’ont pas été vérifiées.', ' Without openssl, the signatures were not checked.')}
class Found(Exception): pass
sha = lambda *parts: hashlib.sha256(b''.join(parts)).digest()
root_of = lambda peaks: functools.reduce(lambda right, left: sha(b'\1', left, right), reversed(peaks)).hex()
def read_note(text):  # size, root, origin, signed text, signatures
    note = re.fullmatch(r'(([!-~]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n)\n((?:— [!-~]+ [A-Za-z0-9+/]{91}=\n)+)', text)
    if not note: raise Found('head')
    return int(note[3]), base64.b64decode(note[4]).hex(), note[2], note[1], re.findall(r'— (\S+) (\S+)\n', note[5])
def holds(key, text, signature):
    with tempfile.TemporaryDirectory() as at:
        for name, data in ('k', bytes.fromhex('302a300506032b6570032100') + key), ('t', text), ('s', signature): pathlib.Path(at, name).write_bytes(data)
        command = 'openssl pkeyutl -verify -pubin -keyform DER -inkey k -rawin -in t -sigfile s'.split()
        return subprocess.run(command, cwd=at, capture_output=True).returncode == 0 if shutil.which('openssl') else True
def signed(note, name):  # by the key of this name: origin+id+key
    (origin, key_id, key), raws = name.split('+', 2), [base64.b64decode(raw) for by, raw in note[4] if by == note[2]]
    return origin == note[2] and any(holds(base64.b64decode(key)[1:], note[3].encode(), raw[4:]) for raw in raws if raw[:4].hex() == key_id)
def verify(path, given, outside):
    try: lines = open(path, 'rb').read().removesuffix(b'\n').split(b'\n'); head = json.loads(lines[0].decode()); head['jalonLedgerExport']
    except (OSError, ValueError, KeyError, TypeError): raise Found('unreadable')
    notes, keys, peaks, roots, n, good, chain = list(outside), {}, [], {note[0]: '' for note in outside}, 0, 0, bytes(32)
    for line in lines[1:]:
        try:
            item = json.loads(line.decode())
            if 'checkpoint' in item: notes.append(read_note(item['checkpoint'])); roots[notes[-1][0]] = ''; continue
            said, leaf = json.loads(item['body']), sha(b'\0', item['body'].encode())
            if (said['seq'], leaf.hex(), chain.hex()) != (n + 1, item['leafHash'], item['prev']): raise ValueError
            if said['operation'] == 'SIGNING_KEY_RECORDED': keys[n + 1] = said['changes']['verifierKey'][1]
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError): raise Found('entry', n + 1)
        chain, k, n = sha(chain, leaf), n, n + 1
        while k % 2: leaf, k = sha(b'\1', peaks.pop(), leaf), k // 2
        peaks.append(leaf)
        if n in roots: roots[n] = root_of(peaks)
    for note in sorted(notes):  # each is signed by the latest key; a new key also by the one before it
        names = [keys[at] for at in keys if at <= note[0]][-2 if note[0] in keys else -1:]
        is_signed = names and all(signed(note, name) or name != names[-1] in given for name in names)
        if roots[note[0]] != note[1] or not is_signed: raise Found('note', good + 1, note[0])
        good = note[0]
    is_known = not given or any(signed(note, key) for key in given for note in notes)
    if not n or good < n or not is_known or not keys.keys() <= roots.keys(): raise Found('note', 1 if good == n else good + 1, n)
    true = {'jalonLedgerExport': 1, 'origin': notes[-1][2], 'size': n, 'root': root_of(peaks), 'keys': list(keys.values())}
    if head | true != head: raise Found('head')
    return n, len(notes), true['root'], true['origin']
ask = argparse.ArgumentParser(description=__doc__)
for option in 'export', '--lang', '--key', '--checkpoint': ask.add_argument(option, action='append', default=[])
asked = ask.parse_args()
english = (asked.lang or [os.environ.get('LANG', '')])[0].startswith('en')
try: found = ('intact', *verify(asked.export[0], asked.key, [read_note(open(note).read()) for note in asked.checkpoint]))
except Found as one: found = one.args
print(SAY[found[0]][english].format(*found[1:]) + ('' if shutil.which('openssl') else SAY['skipped'][english]))
sys.exit({'intact': 0, 'unreadable': 2}.get(found[0], 1))
