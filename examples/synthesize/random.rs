//! A small generator of numbers: the same seed gives the same catalog on every machine.

/// SplitMix64. Enough for choosing words; not for anything that must not be guessed.
#[derive(Clone)]
pub struct Random(u64);

impl Random {
    /// A stream of its own for one entity, so that course 17 is the same in
    /// a catalog of twenty courses and of twenty thousand.
    pub fn of(seed: u64, kind: &str, index: usize) -> Self {
        let mut state = seed ^ 0x9e37_79b9_7f4a_7c15;
        for byte in kind.bytes().chain((index as u64).to_le_bytes()) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Self(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, `end`, which must not be zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// `count` different numbers below `end`, in the order drawn.
    pub fn distinct(&mut self, count: usize, end: usize) -> Vec<usize> {
        let mut drawn = Vec::new();
        while drawn.len() < count.min(end) {
            let number = self.below(end);
            if !drawn.contains(&number) {
                drawn.push(number);
            }
        }
        drawn
    }
}
