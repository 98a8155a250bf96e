"""Rulers, commanders and writers whom every text calls by one name, which is a town's too."""

from finding.places.tables.language import words

RULERS = words(
    """stalin lenin hitler mussolini trotsky troçki trotski khrushchev xruşşov hruşçov brezhnev
    brejnev gorbachev gorbaçov qorbaçov yeltsin putin churchill çörçill roosevelt ruzvelt truman
    eisenhower nasser gandhi qandi nehru tito mao hirohito atatürk napoleon napolyon robespierre
    nero neron caesar sezar augustus tiberius caligula claudius vespasian titus domitian trajan
    hadrian diocletian justinian theodosius pompey pompeius cicero sulla crassus spartacus hannibal
    hamilcar hasdrubal scipio attila charlemagne saladin tamerlane timur timurlenk teymur genghis
    cengiz çingiz hulagu hülagü batu kublai ramses ramesses cleopatra kleopatra nefertiti xerxes
    darius dara cambyses nebuchadnezzar hammurabi ashoka akbar aurangzeb babur herodotus herodot
    strabo strabon pliny plinius ptolemy tacitus plutarch polybius livy thucydides xenophon homer
    plato aristotle socrates"""
)

# What rulers are called after an epithet, where no list of given names has it: Yıldırım Bayezid.
THRONES = words("bayezid bayazid beyazıd beyazıt bəyazid süleyman selim səlim mehmed mehmet")
